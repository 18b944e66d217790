package madoguchi.calendar.era;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EraSpanTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-10, 2026-01-15, 推定令和8年1月10日頃から15日頃までの間",
        "2026-01-30, 2026-02-02, 推定令和8年1月30日頃から2月2日頃までの間",
        "2025-12-30, 2026-01-02, 推定令和7年12月30日頃から8年1月2日頃までの間",
        "2025-01-30, 2026-01-31, 推定令和7年1月30日頃から8年1月31日頃までの間",
        "2019-04-29, 2019-05-02, 推定平成31年4月29日頃から令和元年5月2日頃までの間",
        "2026-01-10, 2026-01-10, 推定令和8年1月10日頃",
    })
    void secondDaySaysOnlyWhatTheFirstHasNotSaid(LocalDate first, LocalDate last, String written) {
        assertThat(new EraSpan(first, last).estimated()).isEqualTo(written);
    }

    @Test
    void knownDaysAreNotCalledEstimated() {
        assertThat(new EraSpan(LocalDate.of(2026, 1, 10), LocalDate.of(2026, 1, 15)).exact())
                .isEqualTo("令和8年1月10日から15日までの間");
    }

    @Test
    void endBeforeTheBeginningIsABug() {
        var day = LocalDate.of(2026, 1, 10);

        assertThatIllegalArgumentException().isThrownBy(() -> new EraSpan(day, day.minusDays(1)));
    }
}
