package madoguchi.ticket.queue;

import java.util.stream.Stream;
import madoguchi.event.CaseId;
import madoguchi.event.DepartmentId;
import madoguchi.event.FormEvent.CaseDecided;
import madoguchi.event.FormEvent.Decision;
import madoguchi.event.ProcedureCode;
import madoguchi.event.VisitId;

/// What form-service decides for a family.
public final class Decisions {

    private Decisions() {}

    public static CaseDecided of(VisitId visit, String... departments) {
        var decisions = Stream.of(departments)
                .map(department -> new Decision(new ProcedureCode("seal-registration-lapse"), new DepartmentId(department)))
                .toList();
        return new CaseDecided(CaseId.random(), visit, decisions);
    }
}
