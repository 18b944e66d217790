package madoguchi.form.print;

import java.util.List;
import madoguchi.delivery.Outbox;
import madoguchi.event.FormEvent.PageChecked;
import madoguchi.event.FormEvent.PagePrinted;
import madoguchi.event.FormEvent.PageRefused;
import madoguchi.event.FormEvent.PageUnconfirmed;
import madoguchi.event.FormEvent.PageWithdrawn;
import madoguchi.event.PrintRequestId;
import madoguchi.failure.ErrorCode;
import madoguchi.form.template.FormError;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The steps of one request, each a transaction of its own: the move, and the event that tells of it.
@Component
class PrintSteps {

    private final PrintBook book;
    private final Outbox outbox;

    PrintSteps(PrintBook book, Outbox outbox) {
        this.book = book;
        this.outbox = outbox;
    }

    @Transactional
    public void rendered(PrintRequestId id, String documentHash, List<String> codes, List<String> contentHashes) {
        book.writeManifest(id, documentHash, codes, contentHashes);
        book.move(book.get(id), PrintState.RENDERED, null);
    }

    @Transactional
    public void checked(PrintRequestId id) {
        var row = book.get(id);
        book.move(row, PrintState.CHECKED, null);
        outbox.publish(new PageChecked(row.visit(), id, row.form(), row.pages()));
    }

    @Transactional
    public void refused(PrintRequestId id, FormError error) {
        var row = book.get(id);
        book.move(row, PrintState.ABORTED, error.code());
        outbox.publish(new PageRefused(row.visit(), id, row.form(), error.code()));
    }

    /// From here on bytes may leave. What was checked is looked at once more, and held while this is written.
    ///
    /// @throws madoguchi.failure.CounterFailure FM-308 if the case, the visit or the counter moved on since the check
    @Transactional
    public void spooled(PrintRequestId id) {
        var row = book.get(id);
        if (!book.stillStands(row)) {
            throw FormError.CASE_MOVED_ON.failure();
        }
        book.move(row, PrintState.SPOOLED, null);
    }

    @Transactional
    public void printed(PrintRequestId id) {
        var row = book.get(id);
        book.move(row, PrintState.PRINTED, null);
        outbox.publish(new PagePrinted(row.visit(), id, row.form(), row.counter(), row.pages()));
    }

    @Transactional
    public void unconfirmed(PrintRequestId id, PrintError error) {
        var row = book.get(id);
        book.move(row, PrintState.UNKNOWN, error.code());
        outbox.publish(new PageUnconfirmed(row.visit(), id, row.form(), row.counter()));
    }

    @Transactional
    public void aborted(PrintRequestId id, ErrorCode error) {
        var row = book.get(id);
        book.move(row, PrintState.ABORTED, error.code());
        if (row.state().isTold()) {
            outbox.publish(new PageWithdrawn(row.visit(), id, row.form(), error.code()));
        }
    }

    /// Nobody works on it any more: what had not left never leaves, what may have left is looked for.
    ///
    /// @param error why nothing will come of what had not left
    @Transactional
    public void abandoned(PrintRequestId id, PrintError error) {
        switch (book.get(id).state()) {
            case NEW, RENDERED, CHECKED -> aborted(id, error);
            case SPOOLED -> unconfirmed(id, PrintError.LOST);
            case UNKNOWN, PRINTED, CONFIRMED, ABORTED -> {}
        }
    }

    @Transactional
    public void waitsForPaper(PrintRequestId id, boolean waits) {
        book.remark(book.get(id), waits ? PrintError.OUT_OF_PAPER.code() : null);
    }
}
