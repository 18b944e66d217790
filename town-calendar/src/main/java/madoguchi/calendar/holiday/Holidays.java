package madoguchi.calendar.holiday;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/// The 国民の祝日 and 休日 of 国民の祝日に関する法律, from the day it came into force (1948-07-20) to 2099.
public final class Holidays {

    private final NavigableMap<LocalDate, String> days;
    private final SortedSet<Integer> yearsOfFile;

    private Holidays(NavigableMap<LocalDate, String> days, SortedSet<Integer> yearsOfFile) {
        this.days = days;
        this.yearsOfFile = yearsOfFile;
    }

    /// Computed from the law as it stood in each year; nothing is read.
    public static Holidays byLaw() {
        var days = HolidayAct.days();
        days.putAll(RestDays.around(days));
        return new Holidays(days, Collections.emptySortedSet());
    }

    /// In the years of the file only the file counts: a law that is made tomorrow is in the Cabinet Office's file first.
    public Holidays with(HolidayFile file) {
        var years = file.years();
        var merged = new TreeMap<>(days);
        merged.keySet().removeIf(day -> years.contains(day.getYear()));
        merged.putAll(file.days());
        years.addAll(yearsOfFile);
        return new Holidays(merged, years);
    }

    /// @throws HolidaysUnknown for a day of which neither the law nor a file says anything
    public Optional<String> nameOf(LocalDate day) {
        if (!covers(day)) {
            throw new HolidaysUnknown(day);
        }
        return Optional.ofNullable(days.get(day));
    }

    public SortedMap<LocalDate, String> in(int year) {
        return Collections.unmodifiableSortedMap(
                days.subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)));
    }

    public boolean covers(LocalDate day) {
        return yearsOfFile.contains(day.getYear())
                || (!day.isBefore(HolidayAct.IN_FORCE) && day.getYear() <= HolidayAct.LAST_YEAR);
    }
}
