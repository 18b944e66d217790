package madoguchi.form.print;

import java.util.UUID;
import madoguchi.delivery.Installation;
import madoguchi.event.CounterId;
import madoguchi.event.FormCode;
import madoguchi.event.PrintRequestId;
import madoguchi.event.VisitId;
import madoguchi.screen.ScreenError;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Prints one form of a case at one counter.
@Component
public class PrintForm {

    private final Installation installation;
    private final PrepareForm prepare;
    private final OpenPrint open;
    private final MakePages make;
    private final Prints prints;

    PrintForm(Installation installation, PrepareForm prepare, OpenPrint open, MakePages make, Prints prints) {
        this.installation = installation;
        this.prepare = prepare;
        this.open = open;
        this.make = make;
        this.prints = prints;
    }

    /// Returns when the printer has taken the document, or when it is certain that nothing will come out. The same
    /// command again has no second effect and gets the same print.
    ///
    /// Must not be called inside a transaction: every step is committed before the next, and bytes cannot be rolled back.
    ///
    /// @throws madoguchi.failure.CounterFailure before anything is asked for: FM-2xx with the field, PR-103…105,
    ///     or what [Installation#requireAgreement] says
    public Print print(VisitId visit, FormCode form, CounterId counter, UUID command) {
        return print(visit, form, counter, command, null);
    }

    /// The same for something that was printed before: a new request that names the old one and why.
    public Print printAgain(PrintRequestId earlier, PrintAgainReason reason, CounterId counter, UUID command) {
        var print = prints.get(earlier);
        return print(print.visit(), print.form(), counter, command, reason);
    }

    private Print print(
            VisitId visit, FormCode form, CounterId counter, UUID command, @Nullable PrintAgainReason reason) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("bytes would leave before the transaction ends");
        }
        var known = prints.byCommand(command);
        if (known.isPresent()) {
            return known.filter(print -> print.isOf(visit, form, counter))
                    .orElseThrow(ScreenError.COMMAND_ID_TAKEN::failure);
        }
        installation.requireAgreement();
        var prepared = prepare.of(visit, form);
        prepared.requirePrintable();
        open.open(prepared, counter, command, reason).ifPresent(request -> make.pages(request, prepared.form()));
        return prints.byCommand(command).orElseThrow();
    }
}
