package madoguchi.form.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import madoguchi.form.template.Box;
import madoguchi.form.template.FormField.Align;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/// Draws on one page, in millimetres from its upper left corner.
final class Ink implements AutoCloseable {

    /// How far above the baseline the middle of a Japanese letter lies, in ems.
    private static final double MIDDLE = 0.38;

    private final PDPageContentStream stream;
    private final Map<Typeface, PDFont> fonts;

    /// @param fonts of this document; filled as needed
    Ink(PDDocument document, PDPage page, Map<Typeface, PDFont> fonts) throws IOException {
        this.stream = new PDPageContentStream(document, page, AppendMode.APPEND, true, true);
        this.fonts = fonts;
        this.document = document;
    }

    private final PDDocument document;

    static Map<Typeface, PDFont> fontsOfOneDocument() {
        return new IdentityHashMap<>();
    }

    void text(String text, Typeface face, double size, Box box, Align align) throws IOException {
        text(text, face, size, box, align, 0);
    }

    /// One line, in the middle of the box's height.
    ///
    /// @param spacing between letters, in points
    void text(String text, Typeface face, double size, Box box, Align align, double spacing) throws IOException {
        var width = face.width(text, size) + spacing * (text.codePointCount(0, text.length()) - 1);
        var left = switch (align) {
            case LEFT -> box.left();
            case CENTER -> (box.left() + box.right() - width) / 2;
            case RIGHT -> box.right() - width;
        };
        var middle = (box.top() + box.bottom()) / 2;
        show(text, face, size, Matrix.getTranslateInstance((float) left, (float) (middle - MIDDLE * size)), spacing);
    }

    void slanted(String text, Typeface face, double size, double grey) throws IOException {
        var angle = Math.toRadians(52);
        var half = face.width(text, size) / 2;
        var x = Box.points(Box.PAGE_WIDTH / 2) - half * Math.cos(angle);
        var y = Box.points(Box.PAGE_HEIGHT / 2) - half * Math.sin(angle);
        stream.setNonStrokingColor((float) grey);
        show(text, face, size, Matrix.getRotateInstance(angle, (float) x, (float) y), 0);
        stream.setNonStrokingColor(0f);
    }

    private void show(String text, Typeface face, double size, Matrix where, double spacing) throws IOException {
        stream.beginText();
        stream.setFont(font(face), (float) size);
        stream.setCharacterSpacing((float) spacing);
        stream.setTextMatrix(where);
        stream.showText(text);
        stream.endText();
    }

    private PDFont font(Typeface face) throws IOException {
        var font = fonts.get(face);
        if (font == null) {
            font = face.forOne(document);
            fonts.put(face, font);
        }
        return font;
    }

    void line(double x1, double y1, double x2, double y2, double width) throws IOException {
        stream.setLineWidth((float) width);
        stream.moveTo((float) Box.points(x1), (float) Box.points(Box.PAGE_HEIGHT - y1));
        stream.lineTo((float) Box.points(x2), (float) Box.points(Box.PAGE_HEIGHT - y2));
        stream.stroke();
    }

    void outline(Box box, double width) throws IOException {
        stream.setLineWidth((float) width);
        rectangle(box);
        stream.stroke();
    }

    void fill(Box box, double grey) throws IOException {
        stream.setNonStrokingColor((float) grey);
        rectangle(box);
        stream.fill();
        stream.setNonStrokingColor(0f);
    }

    private void rectangle(Box box) throws IOException {
        stream.addRect((float) box.left(), (float) box.bottom(), (float) Box.points(box.width()), (float)
                Box.points(box.height()));
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
