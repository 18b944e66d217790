package madoguchi.virtual;

import static madoguchi.virtual.SampleCards.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VirtualDriversLicenceTest {

    private static final Person YAMADA = new Person("山田　太郎", "架空県架空町本町1-2", "19800217", "1");
    private static final String ENTRIES = "00a4040c10a0000002310100000000000000000000";
    private static final String PHOTO = "00a4040c10a0000002310200000000000000000000";
    private static final String FIRST = "002000810431323334";
    private static final String SECOND = "002000820435363738";

    private VirtualDriversLicence card =
            VirtualDriversLicence.issue(YAMADA, "1234", "5678").card();

    @Test
    void isRecognisedByItsRoot() {
        assertThat(send("00a4040c0ad3921000310001010408")).isEqualTo("6a82");
        assertThat(send("00b08a0000")).isEqualTo("0501019000");
        assertThat(send("00a40000")).isEqualTo("9000");
        assertThat(send("00a40000023f00")).isEqualTo("9000");
        assertThat(send("00a4020c022f01")).isEqualTo("9000");
        assertThat(send("00b0000000")).isEqualTo("450b" + hex("009") + "2024021720290317" + "4602" + hex("01") + "9000");
    }

    @Test
    void sixCommandsReadWhatIsPrintedOnIt() {
        assertThat(send("00b08a0000")).endsWith("9000");
        assertThat(send("00200081")).isEqualTo("63c3");
        assertThat(send(FIRST)).isEqualTo("9000");
        assertThat(send(ENTRIES)).isEqualTo("9000");
        assertThat(send("00b08100000370"))
                .hasSize(2 * (880 + 2))
                .startsWith("11014e" + "120a3b334544212142404f3a" + "13")
                .contains("1607" + hex("3550217"))
                .endsWith("ff9000");
        assertThat(send("00b08400000280")).hasSize(2 * (640 + 2)).startsWith("500100" + "5100");
    }

    @ParameterizedTest
    @CsvSource({"01", "03", "04", "05", "07"})
    void firstPinOpensWhatIsPrinted(String file) {
        send(ENTRIES);
        assertThat(send("00b0" + opened(file) + "0001")).isEqualTo("6982");
        send("00a40000");
        send(FIRST);
        send(ENTRIES);
        assertThat(send("00b0" + opened(file) + "0001")).endsWith("9000");
    }

    @ParameterizedTest
    @CsvSource({ENTRIES + ", 02, 82", ENTRIES + ", 06, 256", PHOTO + ", 01, 2005"})
    void bothPinsOpenTheRest(String directory, String file, int size) {
        send(FIRST);
        send(directory);
        assertThat(send("00b0" + opened(file) + "0001")).isEqualTo("6982");
        send("00a40000");
        send(SECOND);
        send(directory);
        assertThat(send("00b0" + opened(file) + "00000000")).hasSize(2 * (size + 2));
    }

    @Test
    void pinsAreInTheRootOnly() {
        send(ENTRIES);

        assertThat(send("00200081")).isEqualTo("6a88");
        assertThat(send(FIRST)).isEqualTo("6a88");
    }

    @Test
    void thirdWrongPinLocksForGood() {
        assertThat(send("002000810430303030")).isEqualTo("63c2");
        assertThat(send("002000810430303030")).isEqualTo("63c1");
        assertThat(send("002000810430303030")).isEqualTo("63c0");
        card.powerOff();
        assertThat(send("00200081")).isEqualTo("63c0");
        assertThat(send(FIRST)).isEqualTo("6984");
        assertThat(send("00200082")).isEqualTo("63c3");
    }

    @Test
    void asterisksOpenOneWithoutPins() {
        card = VirtualDriversLicence.issueWithoutPins(YAMADA).card();

        assertThat(send("00b08a0000")).isEqualTo("0501009000");
        assertThat(send("00200081042a2a2a2a")).isEqualTo("9000");
        assertThat(send("00200082042a2a2a2a")).isEqualTo("9000");
        send(ENTRIES);
        assertThat(send("00b0820000")).startsWith("41").endsWith("9000");
    }

    @Test
    void changesCarryDateTextAndCommission() {
        card = VirtualDriversLicence.issue(YAMADA, "1234", "5678")
                .changedAddress("20250401", "架空町２")
                .changedName("20260501", "山田　花")
                .card();
        send(FIRST);
        send(ENTRIES);

        var changes = send("00b08400000280");
        assertThat(changes).startsWith("500101");
        assertThat(changes).contains("7021" + "4e" + jis("５０７０４０１架空町２架空県公安"));
        assertThat(changes).contains("6021" + "4e" + jis("５０８０５０１山田　花架空県公安"));
    }

    @Test
    void charactersBeyondTheSetArePicturesOrMissing() {
        card = VirtualDriversLicence.issue(new Person("渡邉\uDB40\uDD00　𠮷\uFFFD", "架空町", "19800217", "2"), "1234", "5678")
                .changedName("20260501", "𠮷川　髙")
                .card();
        send(FIRST);
        send(ENTRIES);

        assertThat(send("00b08100000370")).contains("120a" + "454f" + "fff1" + "2121" + "fff2" + "fffa");
        assertThat(send("00b08300000000")).hasSize(2 * (264 + 2)).startsWith("488181").contains("498181");
        assertThat(send("00b08400000280")).contains("fff3").contains("fff4");
        assertThat(send("00b08500000000")).hasSize(2 * (663 + 2));
    }

    private static String opened(String file) {
        return HexFormat.of().formatHex(new byte[] {(byte) (0x80 | HexFormat.fromHexDigits(file))});
    }

    private static String jis(String text) {
        return HexFormat.of().formatHex(new JisText(0, 0).bytes(text));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
    }

    private String send(String command) {
        return HexFormat.of().formatHex(card.answer(bytes(command)));
    }
}
