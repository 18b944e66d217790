package madoguchi.staff;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The day on which a town would wake up without an administrator. Nobody could end that day's gap from a screen.
public final class AdministratorGap {

    private AdministratorGap() {}

    /// A gap begins today or the day after somebody's last day; no other day needs to be looked at.
    ///
    /// @param terms of all administrators that are not stopped
    public static Optional<LocalDate> firstDay(Collection<Term> terms, LocalDate today) {
        var ends = terms.stream().map(Term::until).filter(Objects::nonNull).map(last -> last.plusDays(1));
        return Stream.concat(Stream.of(today), ends)
                .filter(day -> !day.isBefore(today))
                .sorted(Comparator.naturalOrder())
                .filter(day -> terms.stream().noneMatch(term -> term.holdsOn(day)))
                .findFirst();
    }
}
