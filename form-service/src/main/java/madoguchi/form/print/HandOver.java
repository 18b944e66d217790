package madoguchi.form.print;

import java.util.List;
import madoguchi.delivery.Outbox;
import madoguchi.event.FormEvent.PagesHandedOver;
import madoguchi.event.PrintRequestId;
import madoguchi.event.VisitId;
import madoguchi.form.casework.Cases;
import madoguchi.form.template.FormTemplates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// お渡し: the clerk has compared the page codes on the paper with those on the screen and gives the papers to the family.
@Component
public class HandOver {

    private final PrintBook book;
    private final Cases cases;
    private final FormTemplates templates;
    private final Outbox outbox;

    HandOver(PrintBook book, Cases cases, FormTemplates templates, Outbox outbox) {
        this.book = book;
        this.cases = cases;
        this.templates = templates;
        this.outbox = outbox;
    }

    /// What was handed over before is passed over: the same answer twice has one effect.
    ///
    /// @throws madoguchi.failure.CounterFailure PR-101 for a print of another visit, PR-107 where the case has changed
    ///     since, PR-108 where a page is not printed
    @Transactional
    public void confirm(VisitId visit, List<PrintRequestId> prints) {
        book.lock(visit);
        var rows = prints.stream()
                .map(book::get)
                .filter(row -> row.state() != PrintState.CONFIRMED || !row.visit().equals(visit))
                .toList();
        rows.forEach(row -> requireReady(row, visit));
        rows.forEach(row -> book.move(row, PrintState.CONFIRMED, null));
        if (!rows.isEmpty()) {
            outbox.publish(new PagesHandedOver(visit, rows.stream().map(PrintRow::id).toList()));
        }
    }

    private void requireReady(PrintRow row, VisitId visit) {
        require(row.visit().equals(visit), PrintError.UNKNOWN_PRINT);
        require(row.state() == PrintState.PRINTED, PrintError.NOT_PRINTED);
        var now = new CaseData(templates.get(row.form()), cases.snapshot(visit));
        require(row.dataHash().equals(now.hash()), PrintError.OUT_OF_DATE);
    }

    private static void require(boolean holds, PrintError otherwise) {
        if (!holds) {
            throw otherwise.failure();
        }
    }
}
