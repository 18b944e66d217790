package madoguchi.form.template;

import org.jspecify.annotations.Nullable;

/// One box of a form (記入欄).
///
/// @param label what a clerk calls it when something is wrong with it
/// @param size the letters' size in points: tried from `largest` down to `smallest`
/// @param required printing makes no sense without it; what is not required may be written by hand
/// @param when for ticks: the fact's value that ticks this box
/// @param cells for digits in single cells: how many
public record FormField(
        String id,
        String label,
        FieldSource source,
        Kind kind,
        int page,
        Box box,
        Size size,
        Align align,
        boolean required,
        @Nullable String when,
        int cells) {

    public enum Kind {
        TEXT,
        /// In the Japanese era.
        DATE,
        TICK,
        CELLS
    }

    public enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    public record Size(double largest, double smallest) {}
}
