package madoguchi.form.casework;

import java.time.Instant;
import madoguchi.event.AgentEvent.Problem;
import madoguchi.event.CardRequestEvent.Reason;
import madoguchi.event.CardRequestId;
import madoguchi.event.CounterId;
import madoguchi.event.VisitId;
import madoguchi.form.person.Role;
import madoguchi.seal.CardBinding;
import madoguchi.seal.SealKey;
import org.jspecify.annotations.Nullable;

/// One asking for one card. Only an open one has a key; whatever ends it takes the key away.
public sealed interface CardRequest {

    Asked asked();

    /// What was asked, and never changes.
    record Asked(CardRequestId id, VisitId visit, CounterId counter, Role role, Instant expiresAt) {

        CardBinding binding() {
            return new CardBinding(id, visit, counter, expiresAt);
        }
    }

    record Open(Asked asked, SealKey key, Progress progress) implements CardRequest {

        boolean expired(Instant now) {
            return !now.isBefore(asked.expiresAt());
        }

        Open progress(Progress next) {
            return new Open(asked, key, next);
        }

        Accepted accept() {
            return new Accepted(asked);
        }

        Refused refuse(CardError why) {
            return new Refused(asked, why);
        }

        Closed close(Reason why) {
            return new Closed(asked, why);
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

        record AwaitingPin(@Nullable Integer triesLeft) implements Progress {}

        record NotRead(Problem problem, @Nullable Integer triesLeft) implements Progress {}
    }
}
