package madoguchi.ticket.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import madoguchi.event.BuildingId;
import madoguchi.event.DepartmentId;
import madoguchi.event.LegId;
import madoguchi.event.PurposeCode;
import madoguchi.event.TicketNumber;
import madoguchi.event.VisitId;

/// A visit (来庁): one number, and one leg for each department that has to do with it.
///
/// @param day the business day whose series the number is from
/// @param arrivedAt what every leg's turn comes from, however late the leg was added
/// @param assistance the visitor asked at the kiosk to be fetched from the seat
/// @param legs in the order in which they were queued; the first is where the visit began
public record Visit(
        VisitId id,
        TicketNumber number,
        LocalDate day,
        Instant arrivedAt,
        PurposeCode purpose,
        BuildingId building,
        boolean assistance,
        boolean closed,
        List<Leg> legs) {

    public Visit {
        legs = List.copyOf(legs);
    }

    Visit with(List<Leg> legs) {
        return new Visit(id, number, day, arrivedAt, purpose, building, assistance, closed, legs);
    }

    public Leg leg(LegId id) {
        return legs.stream().filter(leg -> leg.id().equals(id)).findFirst().orElseThrow();
    }

    /// Where the visitor is called to or sits. A family is never called by two counters at once.
    public Optional<Leg> underway() {
        return legs.stream().filter(Visit::isUnderway).findFirst();
    }

    /// Whether no leg is left to wait, to be called or to be served.
    public boolean isDone() {
        return legs.stream().noneMatch(Visit::isOpen);
    }

    /// The departments among these that this visit has no leg for yet; a withdrawn leg does not count.
    public List<DepartmentId> without(Collection<DepartmentId> departments) {
        return departments.stream()
                .distinct()
                .filter(department -> legs.stream().noneMatch(leg -> stands(leg) && leg.department().equals(department)))
                .toList();
    }

    /// The waiting legs that a newer decision no longer names. The first leg is not up for decision: the visitor came
    /// for it.
    public List<Leg.Waiting> notAmong(Collection<DepartmentId> departments) {
        return legs.stream()
                .skip(1)
                .filter(Leg.Waiting.class::isInstance)
                .map(Leg.Waiting.class::cast)
                .filter(leg -> !departments.contains(leg.department()))
                .toList();
    }

    private static boolean isUnderway(Leg leg) {
        return switch (leg) {
            case Leg.Called _, Leg.Serving _ -> true;
            case Leg.Waiting _, Leg.Absent _, Leg.Finished _, Leg.Withdrawn _ -> false;
        };
    }

    private static boolean isOpen(Leg leg) {
        return switch (leg) {
            case Leg.Waiting _, Leg.Called _, Leg.Serving _, Leg.Absent _ -> true;
            case Leg.Finished _, Leg.Withdrawn _ -> false;
        };
    }

    private static boolean stands(Leg leg) {
        return switch (leg) {
            case Leg.Waiting _, Leg.Called _, Leg.Serving _, Leg.Absent _, Leg.Finished _ -> true;
            case Leg.Withdrawn _ -> false;
        };
    }
}
