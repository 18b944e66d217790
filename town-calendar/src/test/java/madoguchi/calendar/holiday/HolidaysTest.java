package madoguchi.calendar.holiday;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HolidaysTest {

    private final Holidays holidays = Holidays.byLaw();

    @ParameterizedTest
    @MethodSource("specialYears")
    void yearHasTheHolidaysOfItsLaw(String line) {
        var year = Integer.parseInt(line.substring(0, 4));

        var found = holidays.in(year).entrySet().stream().map(HolidaysTest::written).collect(joining(", "));

        assertThat("%d: %s".formatted(year, found)).isEqualTo(line);
    }

    @Test
    void casesOfTheTownFindTheirHolidays() {
        var found = List.of(2026, 2027).stream()
                .flatMap(year -> holidays.in(year).entrySet().stream())
                .map(day -> day.getKey() + "," + day.getValue())
                .toList();

        assertThat(found).isEqualTo(lines("holidays-2026-2027.csv"));
    }

    @ParameterizedTest
    @CsvSource({
        "1948-07-20, true",
        "1948-07-19, false",
        "2099-12-31, true",
        "2100-01-01, false",
    })
    void lawIsKnownFromItsFirstDayToTheLastEquinox(LocalDate day, boolean covered) {
        assertThat(holidays.covers(day)).isEqualTo(covered);
    }

    @Test
    void dayThatIsNotCoveredIsNotSimplyAnOrdinaryDay() {
        assertThatThrownBy(() -> holidays.nameOf(LocalDate.of(2100, 1, 1)))
                .isInstanceOf(HolidaysUnknown.class)
                .hasMessage("The holidays of 2100 are not known");
    }

    @Test
    void dayHasItsNameOrNone() {
        assertThat(holidays.nameOf(LocalDate.of(2026, 9, 22))).contains("国民の休日");
        assertThat(holidays.nameOf(LocalDate.of(2026, 9, 24))).isEmpty();
    }

    @Test
    void everyRuleCitesALaw() {
        assertThat(HolidayAct.RULES).allSatisfy(rule -> assertThat(rule.law()).matches("(昭和|平成|令和).+法律\\d+号.*"));
    }

    static List<String> specialYears() {
        return lines("holidays-of-special-years.txt");
    }

    private static String written(Map.Entry<LocalDate, String> day) {
        return "%d/%d %s".formatted(day.getKey().getMonthValue(), day.getKey().getDayOfMonth(), day.getValue());
    }

    private static List<String> lines(String resource) {
        try (var stream = HolidaysTest.class.getResourceAsStream("/madoguchi/calendar/" + resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
