package madoguchi.ticket.queue;

import java.util.Optional;
import madoguchi.event.CounterId;
import madoguchi.event.TicketNumber;
import madoguchi.ticket.visit.Leg;
import madoguchi.ticket.visit.VisitError;
import madoguchi.ticket.visit.Visits;
import madoguchi.town.TownProfile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Calls whoever has waited longest for this counter (次の方を呼ぶ).
///
/// The order is total and stable: the counter's departments in its order of preference, then arrival, then the order in
/// which the legs were queued.
@Component
public class CallNext {

    private final TownProfile town;
    private final WaitingLine line;
    private final Visits visits;
    private final CallLeg callLeg;

    CallNext(TownProfile town, WaitingLine line, Visits visits, CallLeg callLeg) {
        this.town = town;
        this.line = line;
        this.visits = visits;
        this.callLeg = callLeg;
    }

    /// @return the number called; empty if nobody waits
    /// @throws madoguchi.failure.CounterFailure if the counter has a number already
    @Transactional
    public Optional<TicketNumber> call(CounterId counter) {
        var reach = Reach.of(town, town.counter(counter));
        if (line.isBusy(counter)) {
            throw VisitError.COUNTER_BUSY.failure(counter + "番窓口");
        }
        for (var head = line.head(reach); head.isPresent(); head = line.head(reach)) {
            var called = call(counter, head.get());
            if (called.isPresent()) {
                return called;
            }
            // Another counter looked at the same head and had the lock first. Now its call is to be seen: look again.
        }
        return Optional.empty();
    }

    private Optional<TicketNumber> call(CounterId counter, WaitingLine.Head head) {
        var visit = visits.lock(head.visit()).orElseThrow();
        if (visit.underway().isEmpty() && visit.leg(head.leg()) instanceof Leg.Waiting waiting) {
            callLeg.call(counter, visit, waiting);
            return Optional.of(visit.number());
        }
        return Optional.empty();
    }
}
