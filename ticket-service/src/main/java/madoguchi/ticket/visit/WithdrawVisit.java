package madoguchi.ticket.visit;

import java.time.Clock;
import java.time.Instant;
import madoguchi.event.TicketEvent.Ending;
import madoguchi.event.TicketEvent.LegWithdrawn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The visitor has gone (取下げ), as a clerk says. What was finished stays finished; what was open is withdrawn.
@Component
public class WithdrawVisit {

    private final Visits visits;
    private final EndVisit end;
    private final Journal journal;
    private final Clock clock;

    WithdrawVisit(Visits visits, EndVisit end, Journal journal, Clock clock) {
        this.visits = visits;
        this.end = end;
        this.journal = journal;
        this.clock = clock;
    }

    /// @throws madoguchi.failure.CounterFailure if somebody serves the visitor, or papers wait for their hand-over
    @Transactional
    public void withdraw(Seen seen) {
        var visit = visits.lock(seen);
        if (visit.closed()) {
            throw VisitError.MOVED_ON.failure(visit.number() + "番");
        }
        end.requireHandOver(visit);
        visit.legs().forEach(leg -> withdraw(visit, leg, clock.instant()));
        journal.close(visit.id(), Ending.WITHDRAWN);
    }

    private void withdraw(Visit visit, Leg leg, Instant at) {
        switch (leg) {
            case Leg.Waiting waiting -> move(visit, waiting.withdraw(at));
            case Leg.Called called -> move(visit, called.withdraw(at));
            case Leg.Absent absent -> move(visit, absent.withdraw(at));
            case Leg.Serving _ -> throw VisitError.BEING_SERVED.failure(visit.number() + "番");
            case Leg.Finished _, Leg.Withdrawn _ -> {} // stays as it is
        }
    }

    private void move(Visit visit, Leg.Withdrawn withdrawn) {
        journal.move(withdrawn, new LegWithdrawn(visit.id(), withdrawn.id()));
    }
}
