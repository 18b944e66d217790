package madoguchi.form.pdf;

import java.awt.RenderingHints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import madoguchi.form.picture.Png;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// A page as a picture, for a browser that shows no documents.
public final class PageImage {

    /// Small print stays readable, and a page fits a counter's screen at its real size.
    private static final float DPI = 110;

    private static final Map<RenderingHints.Key, Object> SMOOTH = Map.of(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
            RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);

    private PageImage() {}

    /// @param page from 1
    public static byte[] png(byte[] pdf, int page) {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            renderer.setRenderingHints(new RenderingHints(SMOOTH));
            return Png.of(renderer.renderImageWithDPI(page - 1, DPI, ImageType.RGB));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
