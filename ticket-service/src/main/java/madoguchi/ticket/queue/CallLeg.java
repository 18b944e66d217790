package madoguchi.ticket.queue;

import java.time.Clock;
import madoguchi.event.CounterId;
import madoguchi.event.TicketEvent.LegCalled;
import madoguchi.ticket.visit.Journal;
import madoguchi.ticket.visit.Leg;
import madoguchi.ticket.visit.Visit;
import madoguchi.ticket.visit.VisitError;
import org.springframework.stereotype.Component;

/// Calls a leg that waits, of a visit that is locked.
@Component
class CallLeg {

    private final Journal journal;
    private final Clock clock;

    CallLeg(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    void call(CounterId counter, Visit visit, Leg.Waiting leg) {
        visit.underway().ifPresent(_ -> {
            throw VisitError.VISITOR_BUSY.failure(visit.number() + "番");
        });
        var called = leg.call(counter, clock.instant());
        journal.move(called, new LegCalled(visit.id(), leg.id(), visit.number(), counter));
    }
}
