package madoguchi.virtual;

import static madoguchi.virtual.SampleCards.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import madoguchi.virtual.VirtualResidenceCard.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// With the worked examples of the specifications (first generation 1.5, second generation 1.1).
class VirtualResidenceCardTest {

    private static final String NUMBER = "AA12345678BB";
    private static final Person LAN = new Person("MIHON LAN", "架空県架空町本町１－２", "19950510", "2");
    private static final String DF1 = "00a4040c10d392f0004f0200000000000000000000";
    private static final String DF2 = "00a4040c10d392f0004f0300000000000000000000";
    private static final String DF3 = "00a4040c10d392f0004f0400000000000000000000";

    private record Example(String challenge, String cardKey, String authenticate, String answer, String sessionKey, String verify) {}

    private static final Example FIRST = new Example(
            "5a6e7e385162b7a3",
            "19d049490fff52eedbfcb930bc810ed0",
            "937745c20883a1bad1e04193722a1592378f81a8f1dc589157aeb0f7544fa1ba" + "1ad7fb6a3389e017",
            "5860775b4d032cc564ba204b8ea868f694a74e7475a8fef240588bda1af496ce" + "59388fd6cd45248b",
            "ce94938e19e3b97df96eabcedc1715cc",
            "1aa82973db959a811f9711d728f0eef6");
    private static final Example SECOND = new Example(
            "921ce277323da057",
            "2cc6af9b8b607c662fdcad27b401d08b",
            "4ad3c7b6bb484a52771977ded618b41df841fa0476a05fbe041dead6109e773b" + "ac854617634f5397",
            "289a96b1da6ae3da87770419bfd14f0bdad15f36432b5a946c188c7221759a62" + "fa942ec51e62ff5f",
            "c19cf13d3d7fbee9ea293d834c88952f",
            "ee0b31ef877f68d071c56d58c72e6748");

    private VirtualResidenceCard card = card(Kind.RESIDENCE_CARD_1);
    private Example example = FIRST;

    @ParameterizedTest
    @CsvSource({
        "RESIDENCE_CARD_1, c10131",
        "SPECIAL_PERMANENT_1, c10132",
        "RESIDENCE_CARD_2, c1023035",
        "SPECIAL_PERMANENT_2, c1023036"
    })
    void kindIsOpenToAll(Kind kind, String file) {
        insert(kind);

        assertThat(send("00a4040c0ad3921000310001010408")).isEqualTo("6a82");
        assertThat(send("00a40000")).isEqualTo("6a86");
        assertThat(send("00a40000023f00")).isEqualTo("9000");
        assertThat(send("00b08a0000")).isEqualTo(file + "9000");
        assertThat(send("00b08b0000")).isEqualTo("c004303030319000");
    }

    @ParameterizedTest
    @EnumSource
    void workedExampleOpensIt(Kind kind) {
        insert(kind);
        open();

        assertThat(send(DF2)).isEqualTo("9000");
        assertThat(send(kind.isFirstGeneration() ? "00b08100000000" : "00b08300000000")).endsWith("9000");
        assertThat(send(DF3)).isEqualTo("9000");
        assertThat(send("00b08200000000")).hasSize(2 * ((kind.isFirstGeneration() ? 1464 : 704) + 2));
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsOpenBefore(Kind kind) {
        insert(kind);

        send(DF1);
        assertThat(send("08b08500000004960200000000")).isEqualTo(kind.isFirstGeneration() ? "6982" : "6a82");
        send(DF2);
        assertThat(send("00b0830000")).isEqualTo(kind == Kind.SPECIAL_PERMANENT_1 ? "6a82" : "6982");
        send(DF3);
        assertThat(send("00b0820000")).isEqualTo("6982");
    }

    @ParameterizedTest
    @EnumSource
    void wrongNumberIsRefusedAndSpendsNothing(Kind kind) {
        insert(kind);
        send("00a40000023f00");
        for (var i = 0; i < 20; i++) {
            send("0084000008");
            var wrong = example.authenticate.substring(0, 78) + "00";
            assertThat(send("0082000028" + wrong + "00")).isEqualTo("6300");
        }
        assertThat(send("0082000028" + example.authenticate + "00")).isEqualTo("6985");
        open();

        assertThat(send("0820008613861101" + "00".repeat(16))).isEqualTo("6300");
    }

    @ParameterizedTest
    @EnumSource
    void faceIsReadUnderSecureMessagingOnly(Kind kind) throws IOException {
        insert(kind);
        open();
        send(DF1);

        assertThat(send("00b0850000")).isEqualTo("6982");
        var picture = readSecured(kind.isFirstGeneration() ? "85" : "84");
        assertThat(picture).startsWith(0xD0, 0x82);
        var tiff = Arrays.copyOfRange(picture, 4, picture.length);
        var image = ImageIO.read(new ByteArrayInputStream(tiff));
        assertThat(image.getWidth()).isEqualTo(kind.isFirstGeneration() ? 800 : 640);
        assertThat(picture).hasSize(kind.isFirstGeneration() ? 7004 : 5508);
    }

    @ParameterizedTest
    @EnumSource(names = {"RESIDENCE_CARD_2", "SPECIAL_PERMANENT_2"})
    void secondGenerationHasTextForAllButNameAndAddress(Kind kind) {
        insert(kind);
        open();
        send(DF1);

        assertThat(new String(readSecured("81"), StandardCharsets.US_ASCII)).endsWith(NUMBER);
        assertThat(HexFormat.of().formatHex(readSecured("83")))
                .hasSize(2 * (kind.isResidenceCard() ? 73 : 46))
                .contains("c608" + "3139393530353130" + "c70132");
        assertThat(readSecured("86")).hasSize(2505).startsWith(0xDF, 0xD1, 0x82);
    }

    @ParameterizedTest
    @EnumSource
    void partsAreSecuredEachForItself(Kind kind) {
        insert(kind);
        open();
        send(DF1);
        var whole = readSecured(kind.isFirstGeneration() ? "85" : "84");

        assertThat(decrypted(send("08b000100000049602000a0000"))).isEqualTo(Arrays.copyOfRange(whole, 16, 26));
        assertThat(send("08b00010000004" + "96030a00" + "0000")).isEqualTo("6988");
    }

    @ParameterizedTest
    @EnumSource(names = {"RESIDENCE_CARD_1", "SPECIAL_PERMANENT_1"})
    void firstGenerationHasItsAddressAsText(Kind kind) {
        insert(kind);
        open();
        send(DF2);

        assertThat(send("00b08100000000"))
                .hasSize(2 * (342 + 2))
                .contains(HexFormat.of().formatHex(LAN.address().getBytes(StandardCharsets.UTF_8)));
        assertThat(send("00b0840000")).isEqualTo(kind.isResidenceCard() ? "d701309000" : "6a82");
    }

    @ParameterizedTest
    @EnumSource
    void powerOffEndsTheSession(Kind kind) {
        insert(kind);
        open();
        card.powerOff();
        send(DF3);

        assertThat(send("00b0820000")).isEqualTo("6982");
    }

    private void insert(Kind kind) {
        example = kind.isFirstGeneration() ? FIRST : SECOND;
        card = card(kind);
    }

    private VirtualResidenceCard card(Kind kind) {
        return VirtualResidenceCard.issue(kind, NUMBER, LAN)
                .drawing(length -> bytes(length == 8 ? example.challenge : example.cardKey))
                .card();
    }

    private void open() {
        assertThat(send("00a40000023f00")).isEqualTo("9000");
        assertThat(send("0084000008")).isEqualTo(example.challenge + "9000");
        assertThat(send("0082000028" + example.authenticate + "00")).isEqualTo(example.answer + "9000");
        assertThat(send("0820008613861101" + example.verify)).isEqualTo("9000");
    }

    private byte[] readSecured(String shortId) {
        return decrypted(send("08b0" + shortId + "00000004960200000000"));
    }

    private byte[] decrypted(String answer) {
        assertThat(answer).startsWith("86").endsWith("9000");
        var bytes = bytes(answer);
        var header = 2 + (bytes[1] == (byte) 0x82 ? 2 : bytes[1] == (byte) 0x81 ? 1 : 0);
        assertThat(bytes[header]).isEqualTo((byte) 1);
        var cipher = example.equals(FIRST) ? ResidenceCipher.FIRST_GENERATION : ResidenceCipher.SECOND_GENERATION;
        var plain = cipher.decrypt(bytes(example.sessionKey), Arrays.copyOfRange(bytes, header + 1, bytes.length - 2));
        var end = plain.length - 1;
        while (plain[end] == 0) {
            end--;
        }
        assertThat(plain[end]).isEqualTo((byte) 0x80);
        return Arrays.copyOf(plain, end);
    }

    private String send(String command) {
        return HexFormat.of().formatHex(card.answer(bytes(command)));
    }
}
