package madoguchi.card.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import madoguchi.card.MalformedFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LicenceTextTest {

    @Test
    void unitsOfTwoBytesAreCharacters() throws Exception {
        assertThat(text("3B334544212142404F3A")).isEqualTo(new LicenceText("山田　太郎", false, false));
        assertThat(text("")).isEqualTo(LicenceText.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FFF1", "FFF2", "FFF3", "FFF4", "FFF5", "FFF6", "FFF7"})
    void characterThatOnlyTheCardCanDrawIsSeenToStandThere(String gaiji) throws Exception {
        assertThat(text("3B33" + gaiji + "4544")).isEqualTo(new LicenceText("山〓田", true, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FFFA", // 欠字
                "222E", // 〓 itself
                "2D21", // a cell that JIS X 0208 leaves empty; ① for some vendors
                "7E7E"
            })
    void missingCharacterIsSeenToBeMissing(String missing) throws Exception {
        assertThat(text("3B33" + missing + "4544")).isEqualTo(new LicenceText("山〓田", false, true));
    }

    @Test
    void bothKindsAreTold() throws Exception {
        assertThat(text("FFF1FFFA")).isEqualTo(new LicenceText("〓〓", true, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3B", "3B3345", "FFF0", "FFF8", "FFFF", "0000", "8140", "3B20", "203B", "7F21"})
    void whatIsNoTextIsRefused(String units) {
        assertThatThrownBy(() -> text(units)).isInstanceOf(MalformedFileException.class);
    }

    @Test
    void nothingOfItIsEverPrinted() throws Exception {
        assertThat(text("3B334544").toString()).isEqualTo("LicenceText[masked]");
    }

    private static LicenceText text(String hex) throws MalformedFileException {
        return LicenceText.decode(HexFormat.of().parseHex(hex));
    }
}
