package madoguchi.form.check;

import java.util.UUID;
import madoguchi.form.template.FormError;

/// What the second reader says.
public sealed interface Verdict {

    /// These very bytes are what was asked for.
    ///
    /// @param documentHash SHA-256 of the bytes that were read: nothing else may go to the printer
    record Good(UUID request, String documentHash) implements Verdict {}

    /// Nothing may go to the printer.
    ///
    /// @param where a field's label or a page; never a person's data
    record Refused(FormError error, String where) implements Verdict {}
}
