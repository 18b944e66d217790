package madoguchi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 10);
    private static final LocalDate LAST = LocalDate.of(2026, 1, 15);
    private static final Span SPAN = new Span(FIRST, LAST, "推定令和8年1月10日頃から15日頃までの間");

    @ParameterizedTest
    @CsvSource({"2026-01-09, false", "2026-01-10, true", "2026-01-15, true", "2026-01-16, false"})
    void bothEndsBelongToIt(LocalDate day, boolean contained) {
        assertThat(SPAN.contains(day)).isEqualTo(contained);
    }

    @DisplayName("75歳の誕生日をまたぐ期間は職員が決める")
    @ParameterizedTest
    @CsvSource({
        "2026-01-10, false", // all days are on or after it
        "2026-01-11, true",
        "2026-01-12, true",
        "2026-01-15, true",
        "2026-01-16, false", // all days are before it
    })
    void thresholdIsCrossedWhereItDividesTheDays(LocalDate threshold, boolean crossed) {
        assertThat(SPAN.crosses(threshold)).isEqualTo(crossed);
    }

    @Test
    void daysAreCountedWithBothEnds() {
        assertThat(SPAN.days()).isEqualTo(6);
        assertThat(new Span(FIRST, FIRST, "令和8年1月10日").days()).isEqualTo(1);
    }

    @Test
    void endBeforeTheBeginningIsABug() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(LAST, LAST.minusDays(1), ""));
    }
}
