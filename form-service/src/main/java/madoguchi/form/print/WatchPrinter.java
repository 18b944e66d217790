package madoguchi.form.print;

import java.io.IOException;
import java.time.Duration;
import madoguchi.event.PrintRequestId;
import madoguchi.form.print.Printer.Sighting;
import madoguchi.form.print.Printer.Watch;
import org.springframework.stereotype.Component;

/// Watches a document that a printer has taken until it is out, or until waiting longer makes no sense. What is then
/// still unknown is told as unknown.
@Component
class WatchPrinter {

    private final PrintSteps steps;
    private final PrintSettings settings;

    WatchPrinter(PrintSteps steps, PrintSettings settings) {
        this.steps = steps;
        this.settings = settings;
    }

    void start(PrintRequestId id, Watch printing) {
        Thread.ofVirtual().name("printing-" + id).start(() -> watch(id, printing));
    }

    /// A process that ends here leaves the request as spooled; the next start asks the clerk.
    private void watch(PrintRequestId id, Watch printing) {
        try {
            switch (lastSighting(id, printing)) {
                case Sighting.Completed _ -> steps.printed(id);
                case Sighting.Ended(var error) -> steps.unconfirmed(id, error);
                case Sighting.StillPrinting _, Sighting.WaitingForPaper _ -> steps.unconfirmed(id, PrintError.LOST);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Sighting lastSighting(PrintRequestId id, Watch printing) throws InterruptedException {
        var start = System.nanoTime();
        Sighting seen = new Sighting.StillPrinting();
        while (System.nanoTime() - start < patience(seen).toNanos()) {
            var now = look(printing, seen);
            if (now instanceof Sighting.WaitingForPaper != seen instanceof Sighting.WaitingForPaper) {
                steps.waitsForPaper(id, now instanceof Sighting.WaitingForPaper);
            }
            seen = now;
            if (seen instanceof Sighting.Completed || seen instanceof Sighting.Ended) {
                return seen;
            }
            Thread.sleep(settings.lookEvery());
        }
        return seen;
    }

    /// No answer once is no news.
    private static Sighting look(Watch printing, Sighting before) {
        try {
            return printing.look();
        } catch (IOException e) {
            return before;
        }
    }

    private Duration patience(Sighting seen) {
        return seen instanceof Sighting.WaitingForPaper ? settings.patienceForPaper() : settings.patience();
    }
}
