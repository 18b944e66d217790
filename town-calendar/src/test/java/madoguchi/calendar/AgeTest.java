package madoguchi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

    @ParameterizedTest(name = "born {0}, {1} on {2}: {3}")
    @CsvFileSource(resources = "ages.csv", numLinesToSkip = 1)
    void ageIsReachedAtTheEndOfTheDayBeforeTheBirthday(LocalDate birth, int years, LocalDate attainedOn, String use) {
        assertThat(Age.attainedOn(birth, years)).as(use).isEqualTo(attainedOn);
    }

    @ParameterizedTest
    @CsvSource({
        "2000-02-29, 4, 2004-02-28", // a leap year has the birthday
        "2000-02-29, 18, 2018-02-28", // a common year leaves the month's end
        "2000-03-01, 18, 2018-02-28",
        "2004-03-01, 16, 2020-02-29",
        "2000-01-01, 20, 2019-12-31",
    })
    void monthsEndAndYearsEndAreDaysLikeOthers(LocalDate birth, int years, LocalDate attainedOn) {
        assertThat(Age.attainedOn(birth, years)).isEqualTo(attainedOn);
    }

    @Test
    void theTwoReadingsDifferOnTheDayBeforeTheBirthday() {
        var birth = LocalDate.of(2011, 10, 31);
        var dayBefore = LocalDate.of(2026, 10, 30);

        assertThat(Age.attained(birth, 15, dayBefore)).isTrue();
        assertThat(Age.birthdayAge(birth, dayBefore)).isEqualTo(14);
        assertThat(Age.birthdayAge(birth, dayBefore.plusDays(1))).isEqualTo(15);
    }

    @Test
    void leapDaysBirthdayIsTheFirstOfMarchInCommonYears() {
        var birth = LocalDate.of(1952, 2, 29);

        assertThat(Age.birthday(birth, 75)).isEqualTo("2027-03-01");
        assertThat(Age.birthday(birth, 76)).isEqualTo("2028-02-29");
    }

    @Test
    void aNewbornIsZero() {
        var birth = LocalDate.of(2026, 4, 1);

        assertThat(Age.birthdayAge(birth, birth)).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> Age.birthdayAge(birth, birth.minusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2008-04-01, 2026-03-31", // goes with those of March
        "2008-04-02, 2027-03-31",
        "2008-03-31, 2026-03-31",
        "2007-04-02, 2026-03-31",
    })
    void schoolYearOfWhoIsBornOnTheFirstOfAprilIsTheEarlierOne(LocalDate birth, LocalDate end) {
        assertThat(Age.firstFiscalYearEndAfter(birth, 18)).isEqualTo(end);
    }

    @Test
    void attainmentIsTheLastDayOfTheAgeBefore() {
        assertThat(births()).allSatisfy(birth -> {
            var attained = Age.attainedOn(birth, 75);

            assertThat(Age.birthdayAge(birth, attained)).isEqualTo(74);
            assertThat(Age.birthdayAge(birth, attained.plusDays(1))).isEqualTo(75);
            assertThat(Age.attained(birth, 75, attained.minusDays(1))).isFalse();
            assertThat(Age.attained(birth, 75, attained)).isTrue();
            assertThat(Age.attained(birth, 75, attained.plusDays(1))).isTrue();
        });
    }

    @Test
    void birthdayAgeIsWhatTheLibraryCountsToo() {
        var random = new Random(20261120);

        assertThat(births()).allSatisfy(birth -> {
            var on = birth.plusDays(random.nextInt(40_000));
            assertThat(Age.birthdayAge(birth, on)).isEqualTo(Period.between(birth, on).getYears());
        });
    }

    /// Ten years of them, with three leap days.
    private static Stream<LocalDate> births() {
        return LocalDate.of(1947, 1, 1).datesUntil(LocalDate.of(1957, 1, 1));
    }
}
