package madoguchi.ticket.kiosk;

import java.util.Optional;
import madoguchi.event.BuildingId;
import madoguchi.event.CounterId;
import madoguchi.event.DepartmentId;
import madoguchi.event.TicketNumber;
import madoguchi.ticket.queue.AttendedCounters;
import madoguchi.ticket.queue.Reach;
import madoguchi.ticket.queue.WaitingLine;
import madoguchi.town.TownProfile;
import madoguchi.town.TownProfile.Building;
import madoguchi.town.TownProfile.Counter;
import org.springframework.stereotype.Component;

/// What to tell somebody who has just drawn a number.
@Component
class Welcome {

    private final TownProfile town;
    private final WaitingLine line;
    private final AttendedCounters attended;

    Welcome(TownProfile town, WaitingLine line, AttendedCounters attended) {
        this.town = town;
        this.line = line;
        this.attended = attended;
    }

    /// A free counter with a clerk at it for which this number is next: no need to sit down.
    Optional<CounterId> freeCounter(TicketNumber number) {
        return town.counters().stream()
                .filter(counter -> attended.isAttended(counter.id()) && !line.isBusy(counter.id()))
                .filter(counter -> isNext(counter, number))
                .map(Counter::id)
                .findFirst();
    }

    /// The other building, for a purpose that this one has no counter for.
    Optional<Building> otherBuilding(BuildingId here, DepartmentId department) {
        var place = new Reach.Place(here, department);
        return Reach.of(town, here).places().contains(place)
                ? Optional.empty()
                : town.buildings().stream()
                        .filter(building -> Reach.of(town, building.id()).places().contains(place))
                        .findFirst();
    }

    private boolean isNext(Counter counter, TicketNumber number) {
        return line.head(Reach.of(town, counter))
                .filter(head -> head.number().equals(number))
                .isPresent();
    }
}
