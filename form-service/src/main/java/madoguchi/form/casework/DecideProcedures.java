package madoguchi.form.casework;

import java.util.List;
import madoguchi.delivery.Outbox;
import madoguchi.event.FormEvent.CaseDecided;
import madoguchi.event.FormEvent.Decision;
import madoguchi.event.ProcedureCode;
import madoguchi.event.VisitId;
import madoguchi.town.TownProfile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Which procedures this family has before it: the clerk decides, and the departments hear of it at once.
@Component
public class DecideProcedures {

    private final CaseFiles files;
    private final CaseDecisions decided;
    private final TownProfile town;
    private final Outbox outbox;
    private final ApplicationEventPublisher screens;

    DecideProcedures(
            CaseFiles files, CaseDecisions decided, TownProfile town, Outbox outbox, ApplicationEventPublisher screens) {
        this.files = files;
        this.decided = decided;
        this.town = town;
        this.outbox = outbox;
        this.screens = screens;
    }

    /// @param procedures the whole list: it replaces an earlier decision
    /// @throws madoguchi.failure.CounterFailure if no department takes a procedure, or the decision changed meanwhile
    @Transactional
    public void decide(VisitId visit, List<ProcedureCode> procedures, long seenVersion) {
        var file = files.lockOf(visit);
        file.requireUnchanged(file.decidedIn(), seenVersion);
        var decisions = procedures.stream()
                .distinct()
                .map(procedure -> new Decision(procedure, town.departmentFor(procedure).id()))
                .toList();
        if (decisions.equals(decided.of(file.id()))) {
            return;
        }
        decided.replace(file.id(), decisions, files.advance(file));
        outbox.publish(new CaseDecided(file.id(), visit, decisions));
        screens.publishEvent(new CaseChanged(visit));
    }
}
