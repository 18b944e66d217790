package madoguchi.calendar.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import madoguchi.calendar.deadline.LegalPeriod.Unit;
import madoguchi.calendar.deadline.PeriodReading.Read;
import madoguchi.calendar.deadline.PeriodReading.Refusal;
import madoguchi.calendar.deadline.PeriodReading.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PeriodReadingTest {

    @ParameterizedTest
    @CsvSource({"P7D, 7, D", "P14D, 14, D", "P3M, 3, M", "P2Y, 2, Y", "P10M, 10, M", "P24M, 24, M", "P1D, 1, D", "P9999D, 9999, D"})
    void oneNumberAndOneUnitAreAPeriod(String text, int amount, Unit unit) {
        assertThat(PeriodReading.of(text)).isEqualTo(new Read(new LegalPeriod(amount, unit)));
        assertThat(new LegalPeriod(amount, unit)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "P1M10D, MIXED",
        "P1Y2M3D, MIXED",
        "P1M-10D, MIXED",
        "P0D, NOT_POSITIVE",
        "P0000Y, NOT_POSITIVE",
        "P-7D, NOT_POSITIVE",
        "-P7D, NOT_POSITIVE",
        "P2W, UNREADABLE",
        "p7d, UNREADABLE",
        "7D, UNREADABLE",
        "P, UNREADABLE",
        "PT24H, UNREADABLE",
        "P10000D, UNREADABLE",
        "P7D2, UNREADABLE",
        "14日, UNREADABLE",
        "'', UNREADABLE",
    })
    void everythingElseIsRefusedWithItsReason(String text, Refusal reason) {
        assertThat(PeriodReading.of(text)).isEqualTo(new Refused(reason));
    }

    @ParameterizedTest
    @EnumSource
    void refusalSaysWhatToWrite(Refusal refusal) {
        assertThat(refusal.message()).matches("[A-Z][a-z ]+");
        assertThat(refusal.remedy()).endsWith("。");
    }
}
