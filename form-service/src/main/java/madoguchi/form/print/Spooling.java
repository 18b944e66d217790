package madoguchi.form.print;

import madoguchi.failure.CounterFailure;
import madoguchi.form.check.Verdict;
import madoguchi.form.pdf.FinishedDocument;
import madoguchi.form.print.Printer.Acceptance;
import org.springframework.stereotype.Component;

/// Gives checked pages to the counter's printer and says honestly what became of them.
@Component
class Spooling {

    private final Printers printers;
    private final PrintSteps steps;
    private final WatchPrinter watch;
    private final PageCodes codes;

    Spooling(Printers printers, PrintSteps steps, WatchPrinter watch, PageCodes codes) {
        this.printers = printers;
        this.steps = steps;
        this.watch = watch;
        this.codes = codes;
    }

    void send(PrintRequest request, FinishedDocument document, Verdict.Good good) {
        if (!good.request().equals(request.id().value())
                || !good.documentHash().equals(CaseData.sha256(document.bytes()))) {
            steps.aborted(request.id(), PrintError.DOCUMENT_CHANGED);
            return;
        }
        Printer printer;
        try {
            printer = printers.at(request.counter());
            steps.spooled(request.id());
        } catch (CounterFailure failure) {
            steps.aborted(request.id(), failure.error());
            return;
        }
        var name = codes.of(request).getFirst();
        settle(request, printer.send(new Printer.Job(request.id(), request.counter(), name, document.bytes())));
    }

    private void settle(PrintRequest request, Acceptance acceptance) {
        switch (acceptance) {
            case Acceptance.Done _ -> steps.printed(request.id());
            case Acceptance.NotTaken(var error) -> steps.aborted(request.id(), error);
            case Acceptance.Unclear(var error) -> steps.unconfirmed(request.id(), error);
            case Acceptance.Taken(var printing) -> watch.start(request.id(), printing);
        }
    }
}
