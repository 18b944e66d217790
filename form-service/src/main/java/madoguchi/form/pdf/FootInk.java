package madoguchi.form.pdf;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;
import madoguchi.form.template.Box;
import madoguchi.form.template.FormField.Align;
import madoguchi.form.template.FormTemplate;

/// Draws the foot of a page: ticket number, the form's short name, which page of how many, the page code in letters and
/// as a QR code. No name and no number of a person.
record FootInk(Typefaces typefaces, FormTemplate form) {

    private static final double QR = 11;

    void draw(Ink ink, Footing footing, int page) throws IOException {
        ink.line(20, 281, 190, 281, 0.3);
        var where = "番号札 %d  %s  %d/%d".formatted(footing.ticketNumber(), form.shortName(), page, form.pages());
        ink.text(where, typefaces.gothic(), 8, new Box(20, 283, 80, 9), Align.LEFT);
        switch (footing) {
            case Footing.ForPrinting printing -> code(ink, printing.pageCodes().get(page - 1));
            case Footing.ForReview _ ->
                ink.text("内容の確認用(提出できません)", typefaces.gothic(), 9, new Box(100, 283, 90, 9), Align.RIGHT);
        }
    }

    private void code(Ink ink, String code) throws IOException {
        var written = "書類番号 " + code.substring(0, 4) + "-" + code.substring(4);
        ink.text(written, typefaces.gothic(), 11, new Box(100, 283, 75, 9), Align.RIGHT);
        qr(ink, code, 190 - QR, 282.5);
    }

    /// Drawn as squares: no image, sharp on every printer.
    private static void qr(Ink ink, String code, double x, double y) throws IOException {
        var matrix = matrix(code);
        var module = QR / matrix.getWidth();
        for (int row = 0; row < matrix.getHeight(); row++) {
            for (int column = 0; column < matrix.getWidth(); column++) {
                if (matrix.get(column, row) == 1) {
                    ink.fill(new Box(x + column * module, y + row * module, module * 1.01, module * 1.01), 0);
                }
            }
        }
    }

    private static ByteMatrix matrix(String code) {
        try {
            return Encoder.encode(code, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalStateException("eight letters fit into any QR code", e);
        }
    }
}
