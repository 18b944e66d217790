package madoguchi.calendar.holiday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;

/// 休日 that are no 国民の祝日 themselves: 国民の祝日に関する法律3条2項 and 3項.
final class RestDays {

    private static final String SUBSTITUTE = "振替休日";
    private static final String BETWEEN = "国民の休日";

    /// 昭和48年法律10号
    private static final LocalDate SUBSTITUTES_SINCE = LocalDate.of(1973, 4, 12);

    /// 昭和60年法律103号
    private static final LocalDate BETWEEN_SINCE = LocalDate.of(1985, 12, 27);

    private final NavigableMap<LocalDate, String> holidays;

    private RestDays(NavigableMap<LocalDate, String> holidays) {
        this.holidays = holidays;
    }

    static NavigableMap<LocalDate, String> around(NavigableMap<LocalDate, String> holidays) {
        var around = new RestDays(holidays);
        var days = new TreeMap<LocalDate, String>();
        holidays.keySet().stream()
                .filter(around::callsForSubstitute)
                .forEach(day -> days.put(around.substitute(day), SUBSTITUTE));
        holidays.keySet().stream()
                .map(day -> day.plusDays(1))
                .filter(around::isBetween)
                .forEach(day -> days.putIfAbsent(day, BETWEEN));
        return days;
    }

    private boolean callsForSubstitute(LocalDate holiday) {
        return holiday.getDayOfWeek() == DayOfWeek.SUNDAY && !holiday.isBefore(SUBSTITUTES_SINCE);
    }

    /// 「その日後においてその日に最も近い国民の祝日でない日」 (平成17年法律43号). Until 2006 the law said 「その翌日」; it is the same day,
    /// for no holiday followed another then.
    private LocalDate substitute(LocalDate holiday) {
        var day = holiday.plusDays(1);
        while (holidays.containsKey(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /// Sundays are left out as the law of 1985 had it. That of 2005 no longer says so, but gives no Sunday either.
    private boolean isBetween(LocalDate day) {
        return !day.isBefore(BETWEEN_SINCE)
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.containsKey(day)
                && holidays.containsKey(day.plusDays(1));
    }
}
