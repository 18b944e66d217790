package madoguchi.form.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import madoguchi.event.CardRequestId;
import madoguchi.form.person.Role;
import org.jspecify.annotations.Nullable;

/// How far the reading of a card has come, in the clerk's words.
///
/// @param open whether a card can still be read for this request
/// @param remedy what to do next, and how to go on without the card
/// @param consentPossible whether the visitor may want to use the last try
/// @param printedNumberPossible whether the number on the card's face would do instead
@JsonInclude(JsonInclude.Include.NON_NULL)
record CardState(
        CardRequestId request,
        Role role,
        Step step,
        boolean open,
        String message,
        String remedy,
        @Nullable Integer triesLeft,
        boolean consentPossible,
        boolean printedNumberPossible,
        Instant expiresAt) {

    enum Step {
        SENT("info"),
        AWAITING_CARD("info"),
        AWAITING_PIN("info"),
        NOT_READ("warning"),
        /// What the card said waits for a clerk to look at it.
        TO_LOOK_AT("warning"),
        ACCEPTED("success"),
        REFUSED("problem"),
        EXPIRED("warning");

        private final String tone;

        Step(String tone) {
            this.tone = tone;
        }

        /// The banner's colour.
        public String tone() {
            return tone;
        }

        /// Whether the clerk may want to ask once more.
        public boolean askAgain() {
            return switch (this) {
                case NOT_READ, REFUSED, EXPIRED -> true;
                case SENT, AWAITING_CARD, AWAITING_PIN, TO_LOOK_AT, ACCEPTED -> false;
            };
        }
    }
}
