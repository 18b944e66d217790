package madoguchi.calendar.holiday;

import java.time.LocalDate;
import java.time.Month;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import madoguchi.calendar.holiday.Recurrence.OnDate;
import madoguchi.calendar.holiday.Recurrence.OnMonday;

/// One holiday as one law has it, and the years in which that law gave it.
///
/// @param law what was amended or made, in the law's own number
record HolidayRule(String name, Recurrence recurrence, int firstYear, int lastYear, String law) {

    static HolidayRule on(Month month, int day, String name, String law) {
        return on(new OnDate(month, day), name, law);
    }

    static HolidayRule onMonday(int nth, Month month, String name, String law) {
        return on(new OnMonday(month, nth), name, law);
    }

    static HolidayRule on(Recurrence recurrence, String name, String law) {
        return new HolidayRule(name, recurrence, HolidayAct.FIRST_YEAR, HolidayAct.LAST_YEAR, law);
    }

    HolidayRule since(int year) {
        return new HolidayRule(name, recurrence, year, lastYear, law);
    }

    HolidayRule until(int year) {
        return new HolidayRule(name, recurrence, firstYear, year, law);
    }

    HolidayRule onlyIn(int year) {
        return since(year).until(year);
    }

    Stream<LocalDate> days() {
        return IntStream.rangeClosed(firstYear, lastYear).mapToObj(recurrence::in);
    }
}
