package madoguchi.ticket.visit;

import java.time.Clock;
import java.util.List;
import madoguchi.event.DepartmentId;
import madoguchi.event.FormEvent.Decision;
import madoguchi.event.TicketEvent.LegWithdrawn;
import madoguchi.town.TownProfile;
import org.springframework.stereotype.Component;

/// Brings the legs of a visit in line with what was decided for the family: a leg for each department named, none for
/// a department that waits and is named no more. Deciding the same twice changes nothing.
@Component
class FollowDecision {

    private final Journal journal;
    private final EndVisit end;
    private final TownProfile town;
    private final Clock clock;

    FollowDecision(Journal journal, EndVisit end, TownProfile town, Clock clock) {
        this.journal = journal;
        this.end = end;
        this.town = town;
        this.clock = clock;
    }

    /// A visit that has ended takes no legs: the family is gone, and its case decides anew at the next visit.
    void follow(Visit visit, List<Decision> decisions) {
        if (visit.closed()) {
            return;
        }
        var named = decisions.stream().map(Decision::department).toList();
        var at = clock.instant();
        visit.without(named).forEach(department -> journal.queue(visit.id(), known(department), at));
        visit.notAmong(named)
                .forEach(leg -> journal.move(leg.withdraw(at), new LegWithdrawn(visit.id(), leg.id())));
        end.ifDone(visit.id());
    }

    private DepartmentId known(DepartmentId department) {
        return town.department(department).id();
    }
}
