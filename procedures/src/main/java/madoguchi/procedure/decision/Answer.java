package madoguchi.procedure.decision;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import madoguchi.procedure.catalogue.Procedure;
import madoguchi.procedure.rule.Outcome;
import madoguchi.procedure.rule.Rule;
import madoguchi.procedure.rule.Situation;
import org.jspecify.annotations.Nullable;

/// What one procedure comes to on one day of death. Asked in this order: done, omitted, optional, applies; what is unknown
/// keeps it open only where the answer hangs on it.
///
/// @param status empty where it does not apply
record Answer(Optional<Status> status, String body, String because, Set<String> missing) {

    private static final Answer NOT_APPLICABLE = new Answer(Optional.empty(), Procedure.TOWN, "", Set.of());

    static Answer of(Procedure procedure, Situation situation) {
        return new Asking(procedure, situation).answer();
    }

    Answer with(Status other, String reason, Set<String> facts) {
        return new Answer(Optional.of(other), body, reason, facts);
    }

    /// One pass through the rules.
    private static final class Asking {

        private final Procedure procedure;
        private final Situation situation;
        private final Set<String> missing = new LinkedHashSet<>();

        Asking(Procedure procedure, Situation situation) {
            this.procedure = procedure;
            this.situation = situation;
        }

        Answer answer() {
            if (procedure.applies().evaluate(situation).isFalse() && !mayBeInDoubt()) {
                return NOT_APPLICABLE;
            }
            var status = status();
            var body = body();
            if (!missing.isEmpty()) {
                return new Answer(Optional.of(Status.OPEN), body, "まだわからないことがあります", Set.copyOf(missing));
            }
            return new Answer(Optional.of(placed(status, body)), body, because(status), Set.of());
        }

        private boolean mayBeInDoubt() {
            return procedure.unsure() != null
                    && !procedure.unsure().when().evaluate(situation).isFalse();
        }

        private boolean isInDoubt() {
            return procedure.unsure() != null && holds(procedure.unsure().when());
        }

        private Status status() {
            if (holds(procedure.done())) {
                return Status.DONE;
            }
            if (procedure.omission() != null && holds(procedure.omission().when())) {
                return Status.OMITTED;
            }
            if (holds(procedure.optional())) {
                return Status.OPTIONAL;
            }
            return isInDoubt() ? Status.NEEDS_DECISION : standing();
        }

        private Status standing() {
            holds(procedure.applies());
            return switch (procedure.standing()) {
                case REQUIRED -> Status.REQUIRED;
                case BENEFIT -> Status.BENEFIT;
                case OPTIONAL -> Status.OPTIONAL;
                case GUIDE -> Status.GUIDE;
            };
        }

        /// Place decides first: what another body takes is only explained.
        private static Status placed(Status status, String body) {
            return switch (status) {
                case REQUIRED, BENEFIT -> body.equals(Procedure.TOWN) ? status : Status.GUIDE;
                case DONE, OPTIONAL, GUIDE, OMITTED, NEEDS_DECISION, OPEN -> status;
            };
        }

        private String body() {
            for (var acceptance : procedure.acceptance()) {
                if (acceptance.when() == null || holds(acceptance.when())) {
                    return acceptance.body();
                }
            }
            return procedure.acceptance().getLast().body();
        }

        private String because(Status status) {
            if (status == Status.NEEDS_DECISION && procedure.unsure() != null) {
                return procedure.unsure().because();
            }
            return procedure.because();
        }

        /// Whoever asks goes on as if it did not hold where that is not known; the facts that would say so are noted.
        private boolean holds(@Nullable Rule rule) {
            if (rule == null) {
                return false;
            }
            return switch (rule.evaluate(situation)) {
                case Outcome.Known(var value) -> Boolean.TRUE.equals(value);
                case Outcome.Unknown(var facts) -> {
                    missing.addAll(facts);
                    yield false;
                }
            };
        }
    }
}
