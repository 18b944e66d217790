package madoguchi.procedure.catalogue;

import madoguchi.procedure.file.Entry;

/// What a town decides for itself.
///
/// @param value `Boolean`, `Long` or `String`
public record Setting(String name, Object value, String label, String law) {

    static Setting of(Entry entry) {
        var setting = new Setting(
                entry.key(),
                value(entry.required("value")),
                entry.required("label"),
                entry.required("law"));
        entry.requireNothingElse();
        return setting;
    }

    /// `true`, `15`, `town`
    public static Object value(String written) {
        if (written.equals("true") || written.equals("false")) {
            return Boolean.valueOf(written);
        }
        return written.matches("-?\\d{1,9}") ? Long.valueOf(written) : written;
    }
}
