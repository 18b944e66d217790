package madoguchi.form.visitor;

import java.time.Instant;
import madoguchi.event.CounterId;
import madoguchi.event.ScreenId;
import madoguchi.event.VisitId;
import madoguchi.event.VisitorScreenEvent.Kind;
import madoguchi.seal.ScreenBinding;
import madoguchi.seal.ScreenBinding.Part;
import madoguchi.seal.ScreenWords;
import madoguchi.seal.SealKey;
import org.jspecify.annotations.Nullable;

/// One thing that is or was shown to a visitor. Only an open one has a key.
public sealed interface VisitorScreen {

    Asked asked();

    /// What never changes.
    record Asked(ScreenId id, VisitId visit, CounterId counter, Kind kind, Instant expiresAt) {

        ScreenBinding binding(Part part) {
            return new ScreenBinding(id, visit, counter, expiresAt, part);
        }
    }

    /// @param shown whether the visitor can see it
    record Open(Asked asked, @Nullable Question question, boolean shown) implements VisitorScreen {

        Open seen() {
            return new Open(asked, question, true);
        }

        Ended end(Ending why) {
            return new Ended(asked, why);
        }
    }

    /// @param key the one that was pressed
    record Answered(Asked asked, ScreenWords words, String key) implements VisitorScreen {

        @Override
        public String toString() {
            return "Answered[%s, masked]".formatted(asked.id());
        }
    }

    record Ended(Asked asked, Ending why) implements VisitorScreen {}

    /// What is asked, and the key for the answer. There is none of either where something is written.
    record Question(ScreenWords words, SealKey key) {}

    enum Ending {
        CLOSED_BY_CLERK,
        EXPIRED,
        /// The visit left the counter, or is over.
        LEFT,
        REPLACED,
        ANSWER_REFUSED,
        CANCELLED,
        TIMED_OUT,
        NO_DISPLAY,
        UNREADABLE,
        WRITING_ENDED
    }
}
