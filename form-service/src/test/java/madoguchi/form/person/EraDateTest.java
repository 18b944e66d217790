package madoguchi.form.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EraDateTest {

    @ParameterizedTest
    @CsvSource({
        "1980-02-17, 昭和55年2月17日",
        "1912-07-29, 明治45年7月29日",
        "1912-07-30, 大正元年7月30日",
        "1926-12-24, 大正15年12月24日",
        "1926-12-25, 昭和元年12月25日",
        "1989-01-07, 昭和64年1月7日",
        "1989-01-08, 平成元年1月8日",
        "2019-04-30, 平成31年4月30日",
        "2019-05-01, 令和元年5月1日",
        "2026-11-20, 令和8年11月20日",
    })
    void everyEraBeginsWithItsFirstYearWrittenOut(LocalDate date, String written) {
        assertThat(EraDate.of(date)).hasToString(written);
    }

    @Test
    void theWesternYearStandsBesideTheEraYear() {
        assertThat(EraDate.withWesternYear(LocalDate.of(1980, 2, 17))).isEqualTo("昭和55年(1980年)2月17日");
        assertThat(EraDate.withWesternYear(LocalDate.of(2019, 5, 1))).isEqualTo("令和元年(2019年)5月1日");
    }

    @Test
    void theLunarCalendarHasNoEraDate() {
        assertThat(EraDate.covers(LocalDate.of(1872, 12, 31))).isFalse();
        assertThatThrownBy(() -> EraDate.of(LocalDate.of(1872, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
