package madoguchi.form.print;

import java.util.Optional;
import java.util.UUID;
import madoguchi.event.CounterId;
import madoguchi.event.PrintRequestId;
import madoguchi.form.print.PrepareForm.Prepared;
import madoguchi.form.print.PrintRequest.Again;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes a new request, unless one for the same paper stands in the way: nothing is printed twice without a reason.
@Component
class OpenPrint {

    private final PrintBook book;
    private final PrintSteps steps;

    OpenPrint(PrintBook book, PrintSteps steps) {
        this.book = book;
        this.steps = steps;
    }

    /// @param reason why it is printed again; null for a first print
    /// @return the request, or nothing where this command has one already
    /// @throws madoguchi.failure.CounterFailure PR-103, PR-104, PR-105
    @Transactional
    public Optional<PrintRequest> open(Prepared prepared, CounterId counter, UUID command, @Nullable PrintAgainReason reason) {
        var request = request(prepared, counter, command);
        book.lock(request.visit());
        if (book.byCommand(command).isPresent()) {
            return Optional.empty();
        }
        var standing = book.standing(request.visit(), request.form());
        standing.ifPresent(row -> makeWay(row, request, reason));
        var opened = again(request, standing, reason).map(request::replacing).orElse(request);
        book.write(opened);
        return Optional.of(opened);
    }

    private void makeWay(PrintRow standing, PrintRequest request, @Nullable PrintAgainReason reason) {
        if (standing.state().isUnderWay()) {
            throw PrintError.STILL_PRINTING.failure();
        }
        if (standing.state() == PrintState.UNKNOWN) {
            throw PrintError.LOOK_AT_TRAY_FIRST.failure();
        }
        if (reason == null && standing.dataHash().equals(request.dataHash())) {
            throw PrintError.ALREADY_PRINTED.failure();
        }
        if (standing.state() == PrintState.PRINTED) {
            steps.aborted(standing.id(), PrintError.REPLACED);
        }
    }

    private Optional<Again> again(PrintRequest request, Optional<PrintRow> standing, @Nullable PrintAgainReason reason) {
        var earlier = standing.or(() -> last(request));
        return earlier.map(row -> new Again(row.id(), reason == null ? whyAgain(row) : reason));
    }

    private Optional<PrintRow> last(PrintRequest request) {
        return book.of(request.visit()).reversed().stream()
                .filter(row -> row.form().equals(request.form()))
                .findFirst();
    }

    private static PrintAgainReason whyAgain(PrintRow earlier) {
        if (PrintError.PAPER_MISSING.code().equals(earlier.problem())) {
            return PrintAgainReason.PAPER_MISSING;
        }
        if (PrintError.FOREIGN_PAPER.code().equals(earlier.problem())) {
            return PrintAgainReason.FOREIGN_PAPER;
        }
        return earlier.state() == PrintState.ABORTED ? PrintAgainReason.EARLIER_STOPPED : PrintAgainReason.CONTENT_CHANGED;
    }

    private static PrintRequest request(Prepared prepared, CounterId counter, UUID command) {
        var form = prepared.form().form();
        var snapshot = prepared.snapshot();
        return new PrintRequest(
                PrintRequestId.random(),
                command,
                snapshot.visit(),
                snapshot.number(),
                counter,
                snapshot.caseId(),
                snapshot.version(),
                form.code(),
                form.signer(),
                prepared.data().persons(),
                form.hash(),
                prepared.data().hash(),
                prepared.day(),
                form.pages(),
                null);
    }
}
