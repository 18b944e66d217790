package madoguchi.calendar.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import madoguchi.calendar.holiday.Recurrence.OnEquinox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Years in which the day moves, as they were announced or are computed by astronomers.
class EquinoxTest {

    @ParameterizedTest
    @CsvSource({
        "1959-03-21", "1960-03-20", "1961-03-21", "1979-03-21", "1980-03-20", "1981-03-21", "1992-03-20", "1993-03-20",
        "1995-03-21", "2011-03-21", "2023-03-21", "2024-03-20", "2025-03-20", "2026-03-20", "2027-03-21", "2092-03-19",
    })
    void springEquinoxIsWhereItWasAnnounced(LocalDate day) {
        assertThat(OnEquinox.SPRING.in(day.getYear())).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "1948-09-23", "1951-09-24", "1975-09-24", "1978-09-23", "1979-09-24", "1980-09-23", "1983-09-23", "2008-09-23",
        "2012-09-22", "2013-09-23", "2016-09-22", "2024-09-22", "2025-09-23", "2026-09-23",
    })
    void autumnEquinoxIsWhereItWasAnnounced(LocalDate day) {
        assertThat(OnEquinox.AUTUMN.in(day.getYear())).isEqualTo(day);
    }
}
