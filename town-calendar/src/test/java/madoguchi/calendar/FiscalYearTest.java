package madoguchi.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalYearTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, 2025, 令和7年度",
        "2026-04-01, 2026, 令和8年度",
        "2027-01-01, 2026, 令和8年度",
        "2019-04-01, 2019, 令和元年度",
        "2020-03-31, 2019, 令和元年度",
        "2019-03-31, 2018, 平成30年度",
        "1989-03-31, 1988, 昭和63年度",
        "1989-04-01, 1989, 平成元年度",
        "1926-12-31, 1926, 大正15年度",
        "1927-04-01, 1927, 昭和2年度",
    })
    void aprilBeginsTheYear(LocalDate day, int year, String name) {
        var fiscalYear = FiscalYear.of(day);

        assertThat(fiscalYear).isEqualTo(new FiscalYear(year));
        assertThat(fiscalYear.name()).isEqualTo(name);
    }

    @Test
    void yearHasItsFirstAndLastDayAndNoOther() {
        var year = new FiscalYear(2026);

        assertThat(year.first()).isEqualTo("2026-04-01");
        assertThat(year.last()).isEqualTo("2027-03-31");
        assertThat(year.contains(year.first())).isTrue();
        assertThat(year.contains(year.last())).isTrue();
        assertThat(year.contains(year.first().minusDays(1))).isFalse();
        assertThat(year.contains(year.last().plusDays(1))).isFalse();
    }
}
