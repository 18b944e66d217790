package madoguchi.calendar.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import madoguchi.calendar.holiday.Holidays;

/// On which days an office is open, by the rules of today also for days long past: until 1992 Saturdays were open.
///
/// @param closed further days on which this office is closed, with the reason
/// @param open days on which it is open although it would be closed
public record OpenDays(Office office, Holidays holidays, Map<LocalDate, String> closed, Set<LocalDate> open) {

    private static final String OWN_DECISION = "町の定め";

    public OpenDays {
        closed = Map.copyOf(closed);
        open = Set.copyOf(open);
        if (closed.keySet().stream().anyMatch(open::contains)) {
            throw new IllegalArgumentException("closed and open on the same day");
        }
    }

    public static OpenDays of(Office office, Holidays holidays) {
        return new OpenDays(office, holidays, Map.of(), Set.of());
    }

    public boolean isOpen(LocalDate day) {
        return closing(day).isEmpty();
    }

    /// Why the office is closed; empty when it is open. The most telling reason where there are several.
    public Optional<ClosedDay> closing(LocalDate day) {
        if (open.contains(day)) {
            return Optional.empty();
        }
        return Optional.ofNullable(closed.get(day))
                .map(reason -> new ClosedDay(day, reason, OWN_DECISION))
                .or(() -> holidays.nameOf(day).map(name -> new ClosedDay(day, name, office.holidayLaw())))
                .or(() -> Closing.on(day).map(closing -> new ClosedDay(day, closing.reason(), office.law(closing))));
    }

    /// The day itself when it is open, otherwise the first open day after it.
    public LocalDate openOnOrAfter(LocalDate day) {
        return day.plusDays(closedFrom(day).size());
    }

    /// The closed days from this one to the next open day; empty when it is open.
    public List<ClosedDay> closedFrom(LocalDate day) {
        return Stream.iterate(day, later -> later.plusDays(1))
                .map(this::closing)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
    }
}
