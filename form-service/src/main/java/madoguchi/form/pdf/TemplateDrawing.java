package madoguchi.form.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import madoguchi.form.template.Box;
import madoguchi.form.template.FormField.Align;
import madoguchi.form.template.YamlPlace;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Draws a blank form from its `drawing.yaml`. The result is `template.pdf`; the running system knows only that. A town
/// that has its own paper as a PDF needs no drawing.
public final class TemplateDrawing {

    private static final Typefaces TYPEFACES = Typefaces.read();

    private TemplateDrawing() {}

    /// Draws `template.pdf` beside every `drawing.yaml` below the given folder.
    public static void main(String[] folders) throws IOException {
        try (var files = Files.walk(Path.of(folders[0]))) {
            for (var file : files.filter(path -> path.endsWith("drawing.yaml")).toList()) {
                Files.write(file.resolveSibling("template.pdf"), draw(file));
            }
        }
    }

    public static byte[] draw(Path file) {
        try (var document = new PDDocument()) {
            var drawing = YamlPlace.read(String.valueOf(file.getFileName()), Files.readAllBytes(file))
                    .allowing("frames", "cells", "ticks", "lines", "texts");
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var ink = new Ink(document, page, Ink.fontsOfOneDocument())) {
                draw(ink, drawing);
            }
            document.setDocumentId(0L);
            var out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(Ink ink, YamlPlace drawing) throws IOException {
        for (var cell : list(drawing, "cells")) {
            new CellInk(TYPEFACES).draw(ink, cell.allowing("box", "label", "group", "size"));
        }
        for (var frame : list(drawing, "frames")) {
            ink.outline(frame.box(), 1.1);
        }
        for (var tick : list(drawing, "ticks")) {
            tick(ink, tick.allowing("at", "text", "size"));
        }
        for (var line : list(drawing, "lines")) {
            var ends = line.box();
            ink.line(ends.x(), ends.y(), ends.width(), ends.height(), 0.6);
        }
        for (var text : list(drawing, "texts")) {
            text(ink, text.allowing("box", "text", "size", "align", "font", "spacing"));
        }
    }

    private static void tick(Ink ink, YamlPlace tick) throws IOException {
        var at = tick.get("at").list().stream().mapToDouble(YamlPlace::number).toArray();
        var size = tick.find("size").map(YamlPlace::number).orElse(10.0);
        ink.outline(new Box(at[0], at[1], 3.2, 3.2), 0.6);
        ink.text(tick.get("text").text(), TYPEFACES.gothic(), size, new Box(at[0] + 4.6, at[1], 60, 3.2), Align.LEFT);
    }

    private static void text(Ink ink, YamlPlace text) throws IOException {
        var mincho = text.find("font").map(font -> font.text().equals("mincho")).orElse(false);
        var size = text.get("size").number();
        ink.text(
                text.get("text").text(),
                mincho ? TYPEFACES.mincho() : TYPEFACES.gothic(),
                size,
                text.get("box").box(),
                text.find("align").map(align -> align.oneOf(Align.values())).orElse(Align.LEFT),
                text.find("spacing").map(YamlPlace::number).orElse(0.0) * size);
    }

    private static List<YamlPlace> list(YamlPlace drawing, String key) {
        return drawing.find(key).map(YamlPlace::list).orElse(List.of());
    }
}
