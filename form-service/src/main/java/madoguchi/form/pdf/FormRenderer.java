package madoguchi.form.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import madoguchi.form.template.FieldProblem;
import madoguchi.form.template.FormTemplate;
import madoguchi.form.template.PrefilledForm;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/// Fills a form's paper and hands the finished document over by value.
@Component
public class FormRenderer {

    private static final double WATERMARK = 76;

    private final RenderingThreads threads;

    public FormRenderer(RenderingThreads threads) {
        this.threads = threads;
    }

    /// The form with the problems added that only drawing would show: missing characters, text too long for its box.
    public PrefilledForm inspect(PrefilledForm form) {
        return threads.call(typefaces -> inspect(form, typefaces));
    }

    /// @throws madoguchi.failure.CounterFailure the first problem, where the form has any
    public FinishedDocument render(PrefilledForm form, Footing footing) {
        return threads.call(typefaces -> render(form, footing, typefaces));
    }

    private static PrefilledForm inspect(PrefilledForm form, Typefaces typefaces) {
        var legibility = new Legibility(typefaces.mincho());
        var problems = new ArrayList<>(form.problems());
        form.values().forEach(value -> legibility.problem(value).ifPresent(problems::add));
        return new PrefilledForm(form.form(), form.values(), problems);
    }

    private static FinishedDocument render(PrefilledForm form, Footing footing, Typefaces typefaces) {
        var drawable = switch (footing) {
            case Footing.ForPrinting _ -> inspect(form, typefaces);
            case Footing.ForReview _ -> legibleOnly(form, typefaces);
        };
        drawable.problems().stream().findFirst().ifPresent(problem -> {
            throw problem.failure();
        });
        try (var document = Loader.loadPDF(form.form().paper().bytes())) {
            return draw(document, drawable, footing, typefaces);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A preview shows what can be shown; the problems stand beside it on the screen.
    private static PrefilledForm legibleOnly(PrefilledForm form, Typefaces typefaces) {
        var legibility = new Legibility(typefaces.mincho());
        var values = form.values().stream()
                .filter(value -> legibility.problem(value).isEmpty())
                .toList();
        return new PrefilledForm(form.form(), values, List.<FieldProblem>of());
    }

    private static FinishedDocument draw(PDDocument document, PrefilledForm form, Footing footing, Typefaces typefaces)
            throws IOException {
        requirePages(document, form.form());
        var fonts = Ink.fontsOfOneDocument();
        for (int page = 1; page <= form.form().pages(); page++) {
            try (var ink = new Ink(document, document.getPage(page - 1), fonts)) {
                if (footing instanceof Footing.ForReview) {
                    ink.slanted("内容の確認用", typefaces.gothic(), WATERMARK, 0.88);
                }
                values(ink, form, page, typefaces);
                new FootInk(typefaces, form.form()).draw(ink, footing, page);
            }
        }
        return finish(document, footing);
    }

    private static void values(Ink ink, PrefilledForm form, int page, Typefaces typefaces) throws IOException {
        for (var value : form.values()) {
            if (value.field().page() == page) {
                new ValueInk(typefaces.mincho()).draw(ink, value);
            }
        }
    }

    private static void requirePages(PDDocument document, FormTemplate form) {
        if (document.getNumberOfPages() != form.pages()) {
            throw new IllegalStateException(form.code() + " has " + document.getNumberOfPages() + " pages");
        }
    }

    private static FinishedDocument finish(PDDocument document, Footing footing) throws IOException {
        document.setDocumentId(footing instanceof Footing.ForPrinting printing ? printing.documentId() : 0L);
        var out = new ByteArrayOutputStream();
        document.save(out, CompressParameters.NO_COMPRESSION);
        return new FinishedDocument(out.toByteArray(), pageHashes(document));
    }

    private static List<String> pageHashes(PDDocument document) throws IOException {
        var hashes = new ArrayList<String>();
        for (var page : document.getPages()) {
            try (var content = page.getContents()) {
                hashes.add(PageHash.of(content.readAllBytes()));
            }
        }
        return hashes;
    }
}
