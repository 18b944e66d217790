package madoguchi.form.pdf;

import java.util.Optional;
import madoguchi.form.template.FieldProblem;
import madoguchi.form.template.FieldValue;
import madoguchi.form.template.FormError;
import org.jspecify.annotations.Nullable;

/// Whether a value can be printed as it is. A character that the font lacks is refused here, with its field and code
/// point; it never becomes a box, a 〓 or a blank on somebody's paper.
record Legibility(Typeface face) {

    Optional<FieldProblem> problem(FieldValue value) {
        if (!ValueInk.isDrawnAsText(value.field().kind())) {
            return Optional.empty();
        }
        return invisible(value)
                .or(() -> unreadable(value))
                .or(() -> missing(value))
                .or(() -> ValueInk.fits(face, value) ? Optional.empty() : of(value, FormError.DOES_NOT_FIT, null));
    }

    private static Optional<FieldProblem> invisible(FieldValue value) {
        return value.text().codePoints().filter(Legibility::isInvisible).boxed().findFirst().flatMap(
                c -> of(value, FormError.CONTROL_CHARACTER, codePoint(c)));
    }

    /// What stands where a card or a file could not say a character. The font has it, and nobody is called that.
    private static Optional<FieldProblem> unreadable(FieldValue value) {
        return value.text().indexOf('〓') >= 0 || value.text().indexOf('\uFFFD') >= 0
                ? of(value, FormError.UNREADABLE_CHARACTER, null)
                : Optional.empty();
    }

    private Optional<FieldProblem> missing(FieldValue value) {
        var missing = face.firstMissing(value.text());
        return missing.isEmpty()
                ? Optional.empty()
                : of(value, FormError.CHARACTER_NOT_IN_FONT, codePoint(missing.getAsInt()));
    }

    /// Control characters, bidirectional overrides, zero-width characters, line and paragraph ends, lone surrogates.
    /// Variation selectors are no part of this: they change a letter's shape and are refused as missing in the font.
    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private static Optional<FieldProblem> of(
            FieldValue value, FormError error, @Nullable String detail) {
        return Optional.of(new FieldProblem(error, value.field().label(), detail));
    }

    private static String codePoint(int c) {
        return "U+%04X".formatted(c);
    }
}
