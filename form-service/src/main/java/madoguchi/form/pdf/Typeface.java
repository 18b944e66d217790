package madoguchi.form.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A parsed font of one rendering thread: what it can draw and how wide. Each document gets a [PDFont] of its own from
/// it: a `PDFont` shared between documents carries the letters of one into the other.
final class Typeface {

    private static final double THOUSAND = 1000;

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double unitsPerEm;

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    static Typeface read(String resource) {
        try (var in = Typeface.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("font not packed: " + resource);
            }
            var font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // Ligatures would put one glyph for two letters, and the page could no longer be read back as written.
            font.setEnableGsub(false);
            return new Typeface(font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDFont forOne(PDDocument document) throws IOException {
        return PDType0Font.load(document, font, true);
    }

    /// The first code point that this font cannot draw.
    OptionalInt firstMissing(String text) {
        return text.codePoints().filter(c -> characters.getGlyphId(c) == 0).findFirst();
    }

    /// In points.
    double width(String text, double size) {
        return text.codePoints().mapToDouble(this::advance).sum() * size / THOUSAND;
    }

    private double advance(int character) {
        try {
            return font.getAdvanceWidth(characters.getGlyphId(character)) * THOUSAND / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
