package madoguchi.calendar.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import madoguchi.calendar.deadline.LegalPeriod.Unit;
import madoguchi.calendar.holiday.Holidays;
import madoguchi.calendar.office.ClosedDay;
import madoguchi.calendar.office.Office;
import madoguchi.calendar.office.OpenDays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    private static final OpenDays OPEN_DAYS = OpenDays.of(Office.TOWN_HALL, Holidays.byLaw());

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/madoguchi/calendar/deadlines.csv", numLinesToSkip = 1)
    void caseOfTheTownEndsWhereTheLawSays(
            String name,
            LocalDate from,
            String period,
            boolean countFirst,
            boolean elapsed,
            String roll,
            LocalDate raw,
            LocalDate effective) {
        var rolls = roll.equals("open-day") ? Roll.OPEN_DAY : Roll.NONE;

        var deadline = new DeadlineRule(period(period), countFirst, elapsed, rolls).from(from, OPEN_DAYS);

        assertThat(deadline.raw()).as(name).isEqualTo(raw);
        assertThat(deadline.effective()).as(name).isEqualTo(effective);
    }

    @DisplayName("応当する日がなければ月の末日(民法143条2項)")
    @ParameterizedTest
    @CsvSource({
        "2026-01-31, P1M, 2026-02-28", // counted from 1 February
        "2026-01-30, P1M, 2026-02-28", // counted from the 31st: there is no 31 February
        "2026-01-29, P1M, 2026-02-28",
        "2026-01-28, P1M, 2026-02-28", // counted from the 29th
        "2026-01-27, P1M, 2026-02-27",
        "2028-01-28, P1M, 2028-02-28", // 29 February corresponds
        "2024-02-28, P1Y, 2025-02-28", // counted from the leap day
        "2024-02-28, P4Y, 2028-02-28",
        "2026-05-30, P10M, 2027-03-30",
        "2026-02-28, P2Y, 2028-02-29", // from 1 March to the last of February
        "2026-11-20, P24M, 2028-11-20",
        "2026-11-20, P7D, 2026-11-27",
    })
    void periodEndsOnTheDayBeforeTheCorrespondingOne(LocalDate from, String period, LocalDate raw) {
        assertThat(new DeadlineRule(period(period), false, false, Roll.NONE).from(from, OPEN_DAYS).raw()).isEqualTo(raw);
    }

    @Test
    void daysThatMovedItAreNamed() {
        var deadline = new DeadlineRule(period("P7D"), true, false, Roll.OPEN_DAY)
                .from(LocalDate.of(2026, 9, 13), OPEN_DAYS);

        assertThat(deadline.raw()).isEqualTo("2026-09-19");
        assertThat(deadline.effective()).isEqualTo("2026-09-24");
        assertThat(deadline.rolledOver())
                .map(ClosedDay::reason)
                .containsExactly("土曜日", "日曜日", "敬老の日", "国民の休日", "秋分の日");
    }

    @Test
    void periodOfNothingIsABug() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LegalPeriod(0, Unit.D));
        assertThat(new LegalPeriod(1, Unit.D)).hasToString("P1D");
    }

    @Test
    void effectiveDayIsTheFirstOpenOne() {
        assertThat(someDays()).allSatisfy(from -> {
            var deadline = new DeadlineRule(period("P14D"), false, false, Roll.OPEN_DAY).from(from, OPEN_DAYS);

            assertThat(OPEN_DAYS.isOpen(deadline.effective())).isTrue();
            assertThat(deadline.raw()).isEqualTo(from.plusDays(14));
            assertThat(deadline.raw().datesUntil(deadline.effective())).noneMatch(OPEN_DAYS::isOpen);
        });
    }

    @Test
    void aYearIsTwelveMonths() {
        assertThat(someDays()).allSatisfy(from -> assertThat(raw("P24M", from)).isEqualTo(raw("P2Y", from)));
    }

    @Test
    void whoBeginsADayLaterNeverEndsEarlier() {
        assertThat(someDays())
                .allSatisfy(from -> assertThat(raw("P3M", from.plusDays(1))).isAfterOrEqualTo(raw("P3M", from)));
    }

    @Test
    void countingTheFirstDayIsBeginningADayEarlier() {
        assertThat(someDays()).allSatisfy(from -> {
            var counted = new DeadlineRule(period("P3M"), true, false, Roll.NONE).from(from, OPEN_DAYS).raw();

            assertThat(counted).isEqualTo(raw("P3M", from.minusDays(1)));
        });
    }

    /// The same ones each time: a test that fails once fails again.
    private static Stream<LocalDate> someDays() {
        var random = new Random(20261120);
        return Stream.generate(() -> LocalDate.of(1949, 1, 1).plusDays(random.nextInt(54_000))).limit(2000);
    }

    private static LocalDate raw(String period, LocalDate from) {
        return new DeadlineRule(period(period), false, false, Roll.NONE).from(from, OPEN_DAYS).raw();
    }

    private static LegalPeriod period(String text) {
        return switch (PeriodReading.of(text)) {
            case PeriodReading.Read(var period) -> period;
            case PeriodReading.Refused(var reason) -> throw new AssertionError(reason);
        };
    }
}
