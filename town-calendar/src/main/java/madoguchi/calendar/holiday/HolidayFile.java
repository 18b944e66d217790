package madoguchi.calendar.holiday;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// The holidays of some years as the Cabinet Office publishes them (`syukujitsu.csv`). Its names stand as they are; there
/// a 振替休日 is just 休日.
public record HolidayFile(SortedMap<LocalDate, String> days) {

    public HolidayFile {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    /// UTF-8 or Shift_JIS, with or without the line of titles.
    public static HolidayFileReading read(byte[] file) {
        return HolidayFileText.of(file).map(text -> new HolidayLines().read(text)).orElseGet(HolidayFileReading::noText);
    }

    public SortedSet<Integer> years() {
        return days.keySet().stream().map(LocalDate::getYear).collect(toCollection(TreeSet::new));
    }
}
