package madoguchi.card.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import madoguchi.card.MalformedFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LicenceDateTest {

    @ParameterizedTest
    @CsvSource({
        "1450729, 19120729", // 明治45年
        "2010730, 19120730", // 大正元年
        "1450730, 19120730", // the day that belongs to both
        "2151224, 19261224",
        "3011225, 19261225", // 昭和元年
        "3330217, 19580217",
        "3640107, 19890107",
        "4010108, 19890108", // 平成元年
        "4310430, 20190430",
        "5010501, 20190501", // 令和元年
        "5060229, 20240229",
    })
    void erasAreCountedFromTheirFirstYear(String digits, String date) throws Exception {
        assertThat(LicenceDate.past(bytes(digits))).isEqualTo(date);
        assertThat(LicenceDate.birth(bytes(digits))).isEqualTo(date);
        assertThat(LicenceDate.expiry(bytes(digits))).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({"3330000, 19580000", "3330200, 19580200", "3330017, 19580017", "3010000, 19260000"})
    void birthDateMayBeKnownInPart(String digits, String date) throws Exception {
        assertThat(LicenceDate.birth(bytes(digits))).isEqualTo(date);
        assertThatThrownBy(() -> LicenceDate.past(bytes(digits))).isInstanceOf(MalformedFileException.class);
    }

    @Test
    void licenceMayBeValidLongerThanTheEraWas() throws Exception {
        assertThat(LicenceDate.expiry(bytes("4350601"))).isEqualTo("20230601");
        assertThatThrownBy(() -> LicenceDate.past(bytes("4350601"))).isInstanceOf(MalformedFileException.class);
        assertThatThrownBy(() -> LicenceDate.birth(bytes("4350601"))).isInstanceOf(MalformedFileException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "333021", "33302170", // another length
                "3330230", "5050229", "3331301", "3330132", // no such day
                "3000101", // no such year
                "0010101", "6010101", // no such era
                "3011224", "4010107", "5010430", // before the era
                "33302x7", "333021 ", "０３３０２１７"
            })
    void whatCanBeNoDateIsRefused(String digits) {
        assertThatThrownBy(() -> LicenceDate.past(bytes(digits))).isInstanceOf(MalformedFileException.class);
        assertThatThrownBy(() -> LicenceDate.birth(bytes(digits))).isInstanceOf(MalformedFileException.class);
        assertThatThrownBy(() -> LicenceDate.expiry(bytes(digits))).isInstanceOf(MalformedFileException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3700000", "3331300", "3330032"})
    void partOfABirthDateMustStillBePossible(String digits) {
        assertThatThrownBy(() -> LicenceDate.birth(bytes(digits))).isInstanceOf(MalformedFileException.class);
    }

    private static byte[] bytes(String digits) {
        return digits.getBytes(StandardCharsets.UTF_8);
    }
}
