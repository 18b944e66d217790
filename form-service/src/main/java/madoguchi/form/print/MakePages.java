package madoguchi.form.print;

import madoguchi.failure.CounterFailure;
import madoguchi.form.check.SecondReader;
import madoguchi.form.check.Verdict;
import madoguchi.form.pdf.FinishedDocument;
import madoguchi.form.pdf.Footing;
import madoguchi.form.pdf.FormRenderer;
import madoguchi.form.template.PrefilledForm;
import org.springframework.stereotype.Component;

/// Draws a request's pages, has them read by the second reader, and gives them to the printer. The document is a local
/// variable all the way: no file, no path, no "latest" ever says which one goes.
@Component
class MakePages {

    private final FormRenderer renderer;
    private final PageCodes codes;
    private final SecondReader secondReader;
    private final PrintSteps steps;
    private final Spooling spooling;

    MakePages(
            FormRenderer renderer, PageCodes codes, SecondReader secondReader, PrintSteps steps, Spooling spooling) {
        this.renderer = renderer;
        this.codes = codes;
        this.secondReader = secondReader;
        this.steps = steps;
        this.spooling = spooling;
    }

    /// Whatever goes wrong ends the request for good.
    void pages(PrintRequest request, PrefilledForm form) {
        try {
            make(request, form);
        } catch (RuntimeException broken) {
            steps.abandoned(request.id(), PrintError.MADE_IN_VAIN);
            throw broken;
        }
    }

    private void make(PrintRequest request, PrefilledForm form) {
        FinishedDocument document;
        try {
            document = draw(request, form);
        } catch (CounterFailure failure) {
            steps.aborted(request.id(), failure.error());
            return;
        }
        switch (secondReader.check(request.id(), document.bytes())) {
            case Verdict.Refused refused -> steps.refused(request.id(), refused.error());
            case Verdict.Good good -> {
                steps.checked(request.id());
                spooling.send(request, document, good);
            }
        }
    }

    private FinishedDocument draw(PrintRequest request, PrefilledForm form) {
        var pageCodes = codes.of(request);
        var footing = new Footing.ForPrinting(
                request.ticket().value(), pageCodes, request.id().value().getLeastSignificantBits());
        var document = renderer.render(form, footing);
        steps.rendered(request.id(), CaseData.sha256(document.bytes()), pageCodes, document.pageHashes());
        return document;
    }
}
