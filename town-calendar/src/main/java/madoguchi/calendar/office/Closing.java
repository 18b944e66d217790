package madoguchi.calendar.office;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/// Why every office is closed on a day that is no holiday, whatever its town decides.
enum Closing {
    SUNDAY("日曜日"),
    SATURDAY("土曜日"),
    YEAR_END("年末年始"),
    NEW_YEAR("年末年始");

    private static final MonthDay FIRST = MonthDay.of(12, 29);
    private static final MonthDay LAST = MonthDay.of(1, 3);

    private final String reason;

    Closing(String reason) {
        this.reason = reason;
    }

    String reason() {
        return reason;
    }

    static Optional<Closing> on(LocalDate day) {
        return atTurnOfYear(day).or(() -> atWeekend(day));
    }

    private static Optional<Closing> atTurnOfYear(LocalDate day) {
        var inYear = MonthDay.from(day);
        if (!inYear.isBefore(FIRST)) {
            return Optional.of(YEAR_END);
        }
        return inYear.isAfter(LAST) ? Optional.empty() : Optional.of(NEW_YEAR);
    }

    private static Optional<Closing> atWeekend(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SUNDAY -> Optional.of(SUNDAY);
            case SATURDAY -> Optional.of(SATURDAY);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> Optional.empty();
        };
    }
}
