package madoguchi.ticket.queue;

import java.util.List;
import madoguchi.event.CounterId;
import madoguchi.event.TicketNumber;
import madoguchi.failure.CounterFailure;
import madoguchi.ticket.visit.Leg;
import madoguchi.ticket.visit.Visit;
import madoguchi.ticket.visit.VisitError;
import madoguchi.ticket.visit.Visits;
import madoguchi.town.TownProfile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Calls one number (番号を呼ぶ), out of turn if the clerk has a reason.
@Component
public class CallNumber {

    private final TownProfile town;
    private final Visits visits;
    private final CallLeg callLeg;

    CallNumber(TownProfile town, Visits visits, CallLeg callLeg) {
        this.town = town;
        this.visits = visits;
        this.callLeg = callLeg;
    }

    /// @throws CounterFailure if the number does not wait for this counter, or no longer
    @Transactional
    public void call(CounterId counter, TicketNumber number) {
        var reach = Reach.of(town, town.counter(counter));
        var visit = visits.lock(number);
        var here = here(reach, visit);
        var waiting = here.stream().filter(Leg.Waiting.class::isInstance).findFirst();
        callLeg.call(counter, visit, (Leg.Waiting) waiting.orElseThrow(() -> notWaiting(here, number)));
    }

    /// The visit's legs that this counter is for, the most preferred department first.
    private static List<Leg> here(Reach reach, Visit visit) {
        return reach.preference().stream()
                .filter(department -> reach.covers(visit.building(), department))
                .flatMap(department ->
                        visit.legs().stream().filter(leg -> leg.department().equals(department)))
                .toList();
    }

    private static CounterFailure notWaiting(List<Leg> here, TicketNumber number) {
        if (here.isEmpty()) {
            return VisitError.OTHER_DEPARTMENT.failure(number + "番");
        }
        var called = here.stream().anyMatch(leg -> leg instanceof Leg.Called || leg instanceof Leg.Serving);
        return (called ? VisitError.ALREADY_CALLED : VisitError.MOVED_ON).failure(number + "番");
    }
}
