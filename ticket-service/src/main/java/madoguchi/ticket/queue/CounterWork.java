package madoguchi.ticket.queue;

import java.time.Clock;
import madoguchi.event.CounterId;
import madoguchi.event.TicketEvent.LegFinished;
import madoguchi.event.TicketEvent.LegMarkedAbsent;
import madoguchi.event.TicketEvent.LegRecalled;
import madoguchi.event.TicketEvent.LegReinstated;
import madoguchi.event.TicketEvent.LegStarted;
import madoguchi.ticket.visit.EndVisit;
import madoguchi.ticket.visit.Journal;
import madoguchi.ticket.visit.Leg;
import madoguchi.ticket.visit.Seen;
import madoguchi.ticket.visit.Visit;
import madoguchi.ticket.visit.VisitError;
import madoguchi.ticket.visit.Visits;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a counter does with the number it has called. Each is one move of [Leg]; a leg that is not where the clerk saw
/// it, or not at this counter, is refused.
@Component
public class CounterWork {

    private final Visits visits;
    private final EndVisit end;
    private final Journal journal;
    private final Clock clock;

    CounterWork(Visits visits, EndVisit end, Journal journal, Clock clock) {
        this.visits = visits;
        this.end = end;
        this.journal = journal;
        this.clock = clock;
    }

    /// もう一度呼ぶ
    @Transactional
    public void recall(CounterId counter, Seen seen) {
        var visit = visits.lock(seen);
        var leg = calledHere(counter, visit, seen).recall(clock.instant());
        journal.move(leg, new LegRecalled(visit.id(), leg.id(), visit.number(), counter, leg.calls()));
    }

    /// 始める: the visitor has come and sits down.
    @Transactional
    public void start(CounterId counter, Seen seen) {
        var visit = visits.lock(seen);
        var leg = calledHere(counter, visit, seen).start(clock.instant());
        journal.move(leg, new LegStarted(visit.id(), leg.id(), counter));
    }

    /// 不在にする: nobody came. The turn is kept.
    @Transactional
    public void markAbsent(CounterId counter, Seen seen) {
        var visit = visits.lock(seen);
        var leg = calledHere(counter, visit, seen).markAbsent(clock.instant());
        journal.move(leg, new LegMarkedAbsent(visit.id(), leg.id(), counter));
    }

    /// 戻す: back from absence, to wait where the arrival says; mostly at the head. Any counter may do it.
    @Transactional
    public void reinstate(Seen seen) {
        var visit = visits.lock(seen);
        if (!(visit.leg(seen.leg()) instanceof Leg.Absent absent)) {
            throw movedOn(visit);
        }
        journal.move(absent.reinstate(clock.instant()), new LegReinstated(visit.id(), absent.id()));
    }

    /// 終わる: this counter is done with this visit. With the last leg the visit ends by itself.
    ///
    /// @throws madoguchi.failure.CounterFailure while papers of this visit wait for their hand-over: they would lie in
    ///     this counter's tray when the next person sits down
    @Transactional
    public void finish(CounterId counter, Seen seen) {
        var visit = visits.lock(seen);
        if (!(visit.leg(seen.leg()) instanceof Leg.Serving leg) || !leg.counter().equals(counter)) {
            throw movedOn(visit);
        }
        end.requireHandOver(visit);
        journal.move(leg.finish(clock.instant()), new LegFinished(visit.id(), leg.id(), counter));
        end.ifDone(visit.id());
    }

    private static Leg.Called calledHere(CounterId counter, Visit visit, Seen seen) {
        if (visit.leg(seen.leg()) instanceof Leg.Called called && called.counter().equals(counter)) {
            return called;
        }
        throw movedOn(visit);
    }

    private static RuntimeException movedOn(Visit visit) {
        return VisitError.MOVED_ON.failure(visit.number() + "番");
    }
}
