package madoguchi.form.pdf;

import java.io.IOException;
import madoguchi.form.template.Box;
import madoguchi.form.template.FormField;
import madoguchi.form.template.FormField.Align;
import madoguchi.form.template.FieldValue;

/// Draws one value into its box. What does not fit was refused before ([Legibility]).
record ValueInk(Typeface face) {

    void draw(Ink ink, FieldValue value) throws IOException {
        switch (value.field().kind()) {
            case TEXT, DATE -> lines(ink, value);
            case CELLS -> cells(ink, value);
            case TICK -> tick(ink, value.field().box());
        }
    }

    private void lines(Ink ink, FieldValue value) throws IOException {
        var field = value.field();
        var fitted = new TextFit(face, field.box(), field.size()).of(value.text()).orElseThrow();
        var height = fitted.size() * TextFit.LEADING * 25.4 / 72;
        var y = field.box().y() + (field.box().height() - height * fitted.lines().size()) / 2;
        for (var line : fitted.lines()) {
            var box = new Box(field.box().x(), y, field.box().width(), height);
            ink.text(line, face, fitted.size(), box, field.align());
            y += height;
        }
    }

    /// The last digit stands in the last cell.
    private void cells(Ink ink, FieldValue value) throws IOException {
        var field = value.field();
        var width = field.box().width() / field.cells();
        var cell = field.cells() - value.text().length();
        for (int i = 0; i < value.text().length(); i++) {
            var digit = value.text().substring(i, i + 1);
            var box = new Box(field.box().x() + cell * width, field.box().y(), width, field.box().height());
            ink.text(digit, face, field.size().largest(), box, Align.CENTER);
            cell++;
        }
    }

    private static void tick(Ink ink, Box box) throws IOException {
        var x = box.x();
        var y = box.y();
        var side = box.width();
        ink.line(x + side * 0.15, y + side * 0.5, x + side * 0.42, y + side * 0.85, 1.3);
        ink.line(x + side * 0.42, y + side * 0.85, x + side * 1.05, y - side * 0.1, 1.3);
    }

    static boolean fits(Typeface face, FieldValue value) {
        var field = value.field();
        return switch (field.kind()) {
            case TEXT, DATE -> new TextFit(face, field.box(), field.size()).of(value.text()).isPresent();
            case CELLS -> value.text().matches("[0-9]{1,%d}".formatted(field.cells()));
            case TICK -> true;
        };
    }

    static boolean isDrawnAsText(FormField.Kind kind) {
        return kind != FormField.Kind.TICK;
    }
}
