package madoguchi.calendar.era;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// A day of the solar calendar, if there is one.
final class SolarDay {

    private SolarDay() {}

    static Optional<LocalDate> find(int year, int month, int day) {
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        return Optional.of(YearMonth.of(year, month)).filter(in -> in.isValidDay(day)).map(in -> in.atDay(day));
    }
}
