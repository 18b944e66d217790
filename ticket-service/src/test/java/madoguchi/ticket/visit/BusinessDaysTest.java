package madoguchi.ticket.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-19T14:59:59Z, 2026-11-19", // 23:59:59 in Japan
        "2026-11-19T15:00:00Z, 2026-11-20", // midnight in Japan
        "2026-11-20T00:00:00Z, 2026-11-20", // nine in the morning in Japan, when UTC turns its date
    })
    void theDayTurnsAtMidnightInJapan(Instant at, LocalDate day) {
        assertThat(new BusinessDays(Clock.fixed(at, ZoneOffset.UTC)).today()).isEqualTo(day);
    }
}
