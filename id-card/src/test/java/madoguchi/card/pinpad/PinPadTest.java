package madoguchi.card.pinpad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HexFormat;
import javax.smartcardio.CardException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinPadTest {

    @Test
    void structureAsksForFourAsciiDigits() {
        var structure = PinVerifyStructure.of(0x91, Duration.ofSeconds(30));

        assertThat(HexFormat.of().formatHex(structure))
                .isEqualTo("1e1e" + "82" + "04" + "00" + "0404" + "02" + "01" + "1104" + "00" + "000000" + "09000000"
                        + "0020009104ffffffff");
        assertThat(HexFormat.of().formatHex(PinVerifyStructure.command(structure))).isEqualTo("0020009104ffffffff");
    }

    @ParameterizedTest
    @CsvSource({"0, 01", "1, 01", "255, ff", "1000, ff"})
    void timeLimitFitsOneByteAndIsNeverTheReadersOwn(long seconds, String first) {
        var structure = PinVerifyStructure.of(0x91, Duration.ofSeconds(seconds));

        assertThat(HexFormat.of().formatHex(structure)).startsWith(first);
    }

    @Test
    void structureThatLiesAboutItsLengthIsNone() {
        var structure = PinVerifyStructure.of(0x91, Duration.ofSeconds(30));
        structure[15] = 8;

        assertThatThrownBy(() -> PinVerifyStructure.command(structure)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PinVerifyStructure.command(new byte[18])).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "9000, Verified[]",
        "63C2, Wrong[triesLeft=2]",
        "63C1, Wrong[triesLeft=1]",
        "63C0, Locked[]",
        "6983, Locked[]",
        "6984, Locked[]",
        "6400, TimedOut[]",
        "6401, Cancelled[]",
        "6B80, Unexpected[statusWord=27520]"
    })
    void statusWordsHaveTheirMeaning(String statusWord, String answer) throws CardException {
        var pad = pad("060442330006", statusWord);

        assertThat(pad.verify(0x91, Duration.ofSeconds(30))).hasToString(answer);
    }

    @Test
    void padIsFoundAmongOtherFeatures() throws CardException {
        assertThat(pad("120442330012" + "060442330006", "9000").verify(0x91, Duration.ofSeconds(1)))
                .isEqualTo(new PinAnswer.Verified());
    }

    @Test
    void readerThatCannotVerifyHasNoPad() {
        assertThat(PinPad.find((_, _) -> HexFormat.of().parseHex("120442330012"))).isEmpty();
        assertThat(PinPad.find((_, _) -> {
                    throw new CardException("SCARD_E_UNSUPPORTED_FEATURE");
                }))
                .isEmpty();
    }

    private static PinPad pad(String features, String answer) {
        return PinPad.find((code, _) -> HexFormat.of().parseHex(code == PinPad.featureRequest() ? features : answer))
                .orElseThrow();
    }
}
