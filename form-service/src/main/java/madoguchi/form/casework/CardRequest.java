package madoguchi.form.casework;

import java.time.Instant;
import madoguchi.event.AgentEvent.CardKind;
import madoguchi.event.AgentEvent.Problem;
import madoguchi.event.AgentEvent.Secret;
import madoguchi.event.CardRequestEvent.Reason;
import madoguchi.event.CardRequestId;
import madoguchi.event.CounterId;
import madoguchi.event.VisitId;
import madoguchi.form.person.Role;
import madoguchi.seal.CardAttributes;
import madoguchi.seal.CardBinding;
import madoguchi.seal.SealKey;
import org.jspecify.annotations.Nullable;

/// One asking for one card. Only one that waits has a key; whatever ends it takes the key away.
public sealed interface CardRequest {

    Asked asked();

    /// What was asked, and never changes.
    record Asked(CardRequestId id, VisitId visit, CounterId counter, Role role, Instant expiresAt) {

        CardBinding binding() {
            return new CardBinding(id, visit, counter, expiresAt);
        }
    }

    /// Something is still to come of it: at a counter, one at a time.
    sealed interface Waiting extends CardRequest {

        SealKey key();

        default Accepted accept() {
            return new Accepted(asked());
        }

        default Refused refuse(CardError why) {
            return new Refused(asked(), why);
        }

        default Closed close(Reason why) {
            return new Closed(asked(), why);
        }
    }

    record Open(Asked asked, SealKey key, Progress progress) implements Waiting {

        boolean expired(Instant now) {
            return !now.isBefore(asked.expiresAt());
        }

        Open progress(Progress next) {
            return new Open(asked, key, next);
        }

        Read read(String sealed) {
            return new Read(asked, key, sealed);
        }
    }

    /// A card was read, and a clerk looks at what it says before it is used.
    ///
    /// @param sealed as it came: opened for every look, and kept open nowhere
    record Read(Asked asked, SealKey key, String sealed) implements Waiting {

        CardAttributes open() {
            return CardAttributes.of(key.open(sealed, asked.binding()));
        }

        @Override
        public String toString() {
            return "Read[%s, masked]".formatted(asked.id());
        }
    }

    /// The attributes are in the case.
    record Accepted(Asked asked) implements CardRequest {}

    /// A card was read, and must not be used for this role.
    record Refused(Asked asked, CardError why) implements CardRequest {}

    /// Nobody waits any more.
    record Closed(Asked asked, Reason why) implements CardRequest {}

    /// How far the reading has come, as the counter's agent says.
    sealed interface Progress {

        /// The agent has not answered yet.
        record Sent() implements Progress {}

        record AwaitingCard() implements Progress {}

        record AwaitingPin(@Nullable Integer triesLeft, @Nullable Secret secret) implements Progress {}

        /// @param secret what was asked for
        /// @param kind of card
        /// @param statusWord the card's last answer, for whoever looks after the reader
        record NotRead(
                Problem problem,
                @Nullable Integer triesLeft,
                @Nullable Secret secret,
                @Nullable CardKind kind,
                @Nullable String statusWord)
                implements Progress {

            /// The next wrong attempt locks it.
            public boolean isLastTry() {
                return triesLeft != null && triesLeft == 1;
            }
        }
    }
}
