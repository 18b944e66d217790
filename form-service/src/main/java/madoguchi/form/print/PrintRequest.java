package madoguchi.form.print;

import java.time.LocalDate;
import java.util.UUID;
import madoguchi.event.CaseId;
import madoguchi.event.CounterId;
import madoguchi.event.FormCode;
import madoguchi.event.PrintRequestId;
import madoguchi.event.TicketNumber;
import madoguchi.event.VisitId;
import madoguchi.form.person.Role;
import org.jspecify.annotations.Nullable;

/// What is asked for: one document, for one owner, at one counter. Written once, never changed.
///
/// @param persons everybody who stands on it, `ROLE=<person>` in the order of the roles' names
/// @param dataHash over everything of the case that the form can show
/// @param again what this one is printed again for; null for a first print
record PrintRequest(
        PrintRequestId id,
        UUID command,
        VisitId visit,
        TicketNumber ticket,
        CounterId counter,
        CaseId caseId,
        long caseVersion,
        FormCode form,
        Role signer,
        String persons,
        String templateHash,
        String dataHash,
        LocalDate day,
        int pages,
        @Nullable Again again) {

    record Again(PrintRequestId replaces, PrintAgainReason reason) {}

    PrintRequest replacing(Again earlier) {
        return new PrintRequest(
                id, command, visit, ticket, counter, caseId, caseVersion, form, signer, persons, templateHash,
                dataHash, day, pages, earlier);
    }
}
