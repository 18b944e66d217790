package madoguchi.form.interview;

import madoguchi.procedure.fact.FactSource;
import org.jspecify.annotations.Nullable;

/// What was said to a fact.
public sealed interface Answer {

    FactSource source();

    /// @param value as in [madoguchi.procedure.fact.Facts]; null: there is none
    /// @param reason why it differs from the record; null where no record was corrected
    record Said(@Nullable Object value, FactSource source, @Nullable String reason) implements Answer {

        @Override
        public String toString() {
            return "Said[%s, masked]".formatted(source);
        }
    }

    /// 「わからない」: what waits for the fact stays on the list as 確認要, and nobody is asked again.
    record NotKnown(FactSource source) implements Answer {}
}
