package madoguchi.calendar.holiday;

import java.time.DateTimeException;
import java.time.LocalDate;

/// Somebody asked for a day before the law or after the last year that can be computed. Saying "no holiday" would be a lie.
public final class HolidaysUnknown extends DateTimeException {

    private static final long serialVersionUID = 1L;

    private final int year;

    HolidaysUnknown(LocalDate day) {
        super("The holidays of %d are not known".formatted(day.getYear()));
        year = day.getYear();
    }

    public int year() {
        return year;
    }
}
