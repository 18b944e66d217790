package madoguchi.procedure.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an expression comes to while some facts are unknown.
public sealed interface Outcome {

    /// @param value `Boolean`, `Long`, `String`, …; null: there is none
    record Known(@Nullable Object value) implements Outcome {}

    /// It depends on these, and on nothing else that is unknown.
    record Unknown(Set<String> facts) implements Outcome {

        public Unknown {
            facts = Set.copyOf(facts);
        }
    }

    default boolean isTrue() {
        return this instanceof Known(var value) && Boolean.TRUE.equals(value);
    }

    default boolean isFalse() {
        return this instanceof Known(var value) && !Boolean.TRUE.equals(value);
    }
}
