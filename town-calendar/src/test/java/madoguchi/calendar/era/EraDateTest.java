package madoguchi.calendar.era;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import madoguchi.calendar.era.EraReading.Day;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class EraDateTest {

    private static final LocalDate END = LocalDate.of(2100, 1, 1);

    @ParameterizedTest
    @CsvFileSource(resources = "/madoguchi/calendar/eras.csv", numLinesToSkip = 1)
    @CsvSource({"1873-01-01, 明治6年1月1日", "1926-12-24, 大正15年12月24日", "1989-01-08, 平成元年1月8日", "2026-11-20, 令和8年11月20日"})
    void erasMeetOnTheRightDay(LocalDate date, String wareki) {
        assertThat(EraDate.of(date)).hasToString(wareki);
    }

    @Test
    void everyDayAgreesWithTheLibrary() {
        assertThat(EraDate.FIRST.datesUntil(END)).allSatisfy(date -> {
            var japanese = JapaneseDate.from(date);
            assertThat(EraDate.of(date))
                    .isEqualTo(new EraDate(
                            Era.find(japanese.getEra().getDisplayName(TextStyle.FULL, Locale.JAPAN)).orElseThrow(),
                            japanese.get(ChronoField.YEAR_OF_ERA),
                            date.getMonthValue(),
                            date.getDayOfMonth()));
        });
    }

    @Test
    void everyDayCanBeReadBack() {
        assertThat(EraDate.FIRST.datesUntil(END)).allSatisfy(date -> {
            var read = EraReading.of(EraDate.of(date).toString());
            assertThat(read).isEqualTo(new Day(date, EraHint.on(date)));
        });
    }

    @Test
    void lunarDaysHaveNoDateOfThisKind() {
        var last = LocalDate.of(1872, 12, 31);

        assertThat(EraDate.covers(last)).isFalse();
        assertThat(EraDate.covers(last.plusDays(1))).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> EraDate.of(last));
        assertThatIllegalArgumentException().isThrownBy(() -> Era.on(LocalDate.of(1868, 1, 24)));
    }

    @ParameterizedTest
    @CsvSource({
        "MEIJI, 1912-07-30",
        "TAISHO, 1926-12-25",
        "SHOWA, 1989-01-07",
        "HEISEI, 2019-04-30",
    })
    void eraEndsWhenTheNextHasBegun(Era era, LocalDate last) {
        assertThat(era.last()).contains(last);
    }

    @Test
    void eraOfTodayHasNoLastDay() {
        assertThat(Era.REIWA.last()).isEqualTo(Optional.empty());
    }

    @Test
    void theWesternYearStandsBesideTheEraYear() {
        assertThat(EraDate.withWesternYear(LocalDate.of(1980, 2, 17))).isEqualTo("昭和55年(1980年)2月17日");
        assertThat(EraDate.withWesternYear(LocalDate.of(2019, 5, 1))).isEqualTo("令和元年(2019年)5月1日");
    }
}
