package madoguchi.form.print;

import java.io.IOException;
import java.time.Duration;
import madoguchi.event.PrintRequestId;
import madoguchi.form.print.Printer.Sighting;
import madoguchi.form.print.Printer.Watch;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

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
            var last = lastSighting(id, printing);
            write(() -> tell(id, last));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(PrintRequestId id, Sighting last) {
        switch (last) {
            case Sighting.Completed _ -> steps.printed(id);
            case Sighting.Ended(var error) -> steps.unconfirmed(id, error);
            case Sighting.StillPrinting _, Sighting.WaitingForPaper _ -> steps.unconfirmed(id, PrintError.LOST);
        }
    }

    /// Paper is out, and the database may be away just now: what was seen is written as soon as it is back.
    private void write(Runnable step) throws InterruptedException {
        var start = System.nanoTime();
        while (true) {
            try {
                step.run();
                return;
            } catch (DataAccessException | TransactionException away) {
                if (System.nanoTime() - start > settings.patienceForPaper().toNanos()) {
                    throw away;
                }
                Thread.sleep(settings.lookEvery());
            }
        }
    }

    private Sighting lastSighting(PrintRequestId id, Watch printing) throws InterruptedException {
        var start = System.nanoTime();
        Sighting seen = new Sighting.StillPrinting();
        while (System.nanoTime() - start < patience(seen).toNanos()) {
            var now = look(printing, seen);
            if (now instanceof Sighting.WaitingForPaper != seen instanceof Sighting.WaitingForPaper) {
                var waits = now instanceof Sighting.WaitingForPaper;
                write(() -> steps.waitsForPaper(id, waits));
            }
            seen = now;
            if (seen instanceof Sighting.Completed || seen instanceof Sighting.Ended) {
                return seen;
            }
            Thread.sleep(settings.lookEvery());
        }
        return givenUp(printing);
    }

    /// Nothing may come out later, over somebody else's papers. The last look is after the cancelling, because all of it
    /// may have come out meanwhile.
    private static Sighting givenUp(Watch printing) {
        try {
            printing.cancel();
            return printing.look();
        } catch (IOException e) {
            return new Sighting.Ended(PrintError.LOST);
        }
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
