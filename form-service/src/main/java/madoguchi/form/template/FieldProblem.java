package madoguchi.form.template;

import madoguchi.failure.CounterFailure;
import org.jspecify.annotations.Nullable;

/// Why one box cannot be printed as it stands. Known before printing, shown beside the box.
///
/// @param label the field's or role's label; empty where even that would say too much
/// @param detail what exactly, for the clerk: a character and its code point
public record FieldProblem(FormError error, String label, @Nullable String detail) {

    /// The code point but never the character goes into a failure: failures are logged.
    public CounterFailure failure() {
        return label.isEmpty() ? error.failure() : error.failure(detail == null ? label : label + " " + detail);
    }
}
