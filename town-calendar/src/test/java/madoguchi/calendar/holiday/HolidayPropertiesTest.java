package madoguchi.calendar.holiday;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What holds in every year from 1948 to 2099, whatever the law of the year.
class HolidayPropertiesTest {

    private final NavigableMap<LocalDate, String> holidays = HolidayAct.days();
    private final NavigableMap<LocalDate, String> restDays = RestDays.around(holidays);

    @Test
    void substituteIsNeitherAHolidayNorASunday() {
        assertThat(restDays("振替休日")).isNotEmpty().allSatisfy(day -> {
            assertThat(holidays).doesNotContainKey(day);
            assertThat(day.getDayOfWeek()).isNotEqualTo(SUNDAY);
        });
    }

    @Test
    void substituteEndsARunOfHolidaysThatHasASunday() {
        assertThat(restDays("振替休日")).allSatisfy(day -> assertThat(runBefore(day)).contains(SUNDAY));
    }

    @Test
    void everySundaysHolidaySinceApril1973IsMadeUpFor() {
        var sundays = holidays.keySet().stream()
                .filter(day -> day.getDayOfWeek() == SUNDAY && day.isAfter(LocalDate.of(1973, 4, 11)))
                .toList();

        assertThat(restDays("振替休日")).hasSameSizeAs(sundays);
    }

    @Test
    void nobodyMadeUpForASundayBeforeApril1973() {
        assertThat(restDays.firstKey()).isEqualTo("1973-04-30");
    }

    @Test
    void untilTheLawOf2005SubstituteIsAMonday() {
        assertThat(restDays("振替休日").filter(day -> day.getYear() < 2007))
                .allSatisfy(day -> assertThat(day.getDayOfWeek()).isEqualTo(MONDAY));
    }

    @Test
    void dayBetweenStandsBetweenTwoHolidays() {
        assertThat(restDays("国民の休日")).isNotEmpty().allSatisfy(day -> {
            assertThat(holidays).containsKeys(day.minusDays(1), day.plusDays(1)).doesNotContainKey(day);
            assertThat(day).isAfter("1985-12-27");
        });
    }

    /// The law of 2005 no longer leaves Sundays out, the code does: that it makes no difference is what is shown here.
    @Test
    void noSundaySince2007StandsBetweenTwoHolidays() {
        var sundays = LocalDate.of(2007, 1, 7).datesUntil(LocalDate.of(2099, 12, 31), java.time.Period.ofWeeks(1));

        assertThat(sundays.filter(day -> !holidays.containsKey(day)))
                .noneMatch(day -> holidays.containsKey(day.minusDays(1)) && holidays.containsKey(day.plusDays(1)));
    }

    @Test
    void everyDayBetweenSince1986IsFree() {
        var days = new TreeMap<>(holidays);
        days.putAll(restDays);

        var weekdaysBetween = holidays.keySet().stream()
                .filter(day -> day.getYear() >= 1986 && holidays.containsKey(day.plusDays(2)))
                .map(day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek() != SUNDAY);

        assertThat(weekdaysBetween).isNotEmpty().allSatisfy(day -> assertThat(days).containsKey(day));
    }

    @Test
    void equinoxesStayWhereTheSunIs() {
        assertThat(years(1949)).allSatisfy(year -> {
            assertThat(Recurrence.OnEquinox.SPRING.in(year)).isBetween(march(year, 19), march(year, 21));
            assertThat(Recurrence.OnEquinox.AUTUMN.in(year).getDayOfMonth()).isBetween(22, 24);
        });
    }

    @Test
    void holidaysGrowFromNineToSixteen() {
        assertThat(years(1949)).allSatisfy(year -> assertThat(holidays.subMap(
                                LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)))
                .hasSizeBetween(9, 17));
    }

    private Stream<LocalDate> restDays(String name) {
        return restDays.entrySet().stream().filter(day -> day.getValue().equals(name)).map(day -> day.getKey());
    }

    private Stream<java.time.DayOfWeek> runBefore(LocalDate day) {
        return Stream.iterate(day.minusDays(1), holidays::containsKey, before -> before.minusDays(1))
                .map(LocalDate::getDayOfWeek);
    }

    private static Stream<Integer> years(int first) {
        return IntStream.rangeClosed(first, 2099).boxed();
    }

    private static LocalDate march(int year, int day) {
        return LocalDate.of(year, Month.MARCH, day);
    }
}
