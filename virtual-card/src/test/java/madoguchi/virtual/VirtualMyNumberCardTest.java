package madoguchi.virtual;

import static madoguchi.virtual.SampleCards.HANAKO;
import static madoguchi.virtual.SampleCards.TARO;
import static madoguchi.virtual.SampleCards.bytes;
import static madoguchi.virtual.SampleCards.card;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import madoguchi.virtual.VirtualMyNumberCard.Peculiarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VirtualMyNumberCardTest {

    private static final String SELECT = "00a4040c0ad3921000310001010408";
    private static final String RIGHT = "002000910434383236";
    private static final String WRONG = "002000910430303030";

    private VirtualMyNumberCard card = card();

    @Test
    void imageHasTheLayoutOfTheSpecification() {
        var yamada = new Person("山田\u3000太郎", "東京都", "19800217", "1");

        assertThat(HexFormat.of().withUpperCase().formatHex(AttributesImage.content(yamada)))
                .isEqualTo("FF2038DF2108000E0020002C0037DF220FE5B1B1E794B0E38080E5A4AAE9838EDF2309E69DB1E4BAACE983BD"
                        + "DF24083139383030323137DF250131");
        assertThat(AttributesImage.of(yamada)).hasSize(256).endsWith(0xFF, 0xFF);
    }

    @Test
    void longerPeopleGetLongerLengths() {
        assertThat(HexFormat.of().formatHex(AttributesImage.of(HANAKO))).startsWith("ff2081");
    }

    @Test
    void emptyVerifyTellsTriesAndSpendsNone() {
        send(SELECT);

        assertThat(send("00200091")).isEqualTo("63c3");
        assertThat(send("00200091")).isEqualTo("63c3");
    }

    @Test
    void emptyVerifyNeverTellsWhetherVerified() {
        send(SELECT);
        send(RIGHT);

        assertThat(send("00200091")).isEqualTo("63c3");
    }

    @Test
    void thirdWrongPinLocks() {
        send(SELECT);

        assertThat(send(WRONG)).isEqualTo("63c2");
        assertThat(send(WRONG)).isEqualTo("63c1");
        assertThat(send(WRONG)).isEqualTo("63c0");
        assertThat(send(RIGHT)).isEqualTo("6984");
        assertThat(send("00200091")).isEqualTo("63c0");
    }

    @Test
    void triesSurviveRemoval() {
        send(SELECT);
        send(WRONG);
        card.powerOff();
        send(SELECT);

        assertThat(send("00200091")).isEqualTo("63c2");
    }

    @Test
    void attributesAndNumberAreClosedWithoutPin() {
        send(SELECT);

        assertThat(send("00b0820000")).isEqualTo("6982");
        assertThat(send("00b0810000")).isEqualTo("6982");
    }

    @Test
    void verificationEndsWithSelectionAndPower() {
        send(SELECT);
        send(RIGHT);
        assertThat(send("00b0820000")).endsWith("9000");

        send(SELECT);
        assertThat(send("00b0820000")).isEqualTo("6982");

        send(RIGHT);
        card.powerOff();
        send(SELECT);
        assertThat(send("00b0820000")).isEqualTo("6982");
    }

    @Test
    void verificationOutlivesWarmResetAndOnSomeCardsSelection() {
        card = card(Peculiarity.SELECT_KEEPS_VERIFICATION);
        send(SELECT);
        send(RIGHT);
        card.reset();
        send(SELECT);

        assertThat(send("00b0820000")).endsWith("9000");
    }

    @Test
    void readingGoesByOffset() {
        send(SELECT);
        send(RIGHT);

        assertThat(send("00b0820003")).isEqualTo("ff2050".substring(0, 4) + "%02x".formatted(outerLength()) + "9000");
        assertThat(send("00b000ff05")).isEqualTo("ff6282");
        assertThat(send("00b0010100")).isEqualTo("6b00");
        assertThat(send("00b08200000000")).hasSize(2 * 258);
    }

    @ParameterizedTest
    @CsvSource({
        "00a4040c0ad3921000310001010401, 6a82",
        "00a4040c10a0000002310600000000000000000000, 6a82",
        "00a40000, 6a86",
        "00a4020c020099, 6a82",
        "00200091, 6a88",
        "00200080, 6986",
        "00b0820000, 6a82",
        "00b0000000, 6986",
        "00ca000000, 6d00",
        "80ca000000, 6e00",
        "00a4, 6700"
    })
    void beforeSelectionThereIsLittleToHave(String command, String answer) {
        assertThat(send(command)).isEqualTo(answer);
    }

    @Test
    void wrongUseHasItsStatusWord() {
        send(SELECT);

        assertThat(send("00200011")).isEqualTo("6a86");
        assertThat(send("00200093")).isEqualTo("6a88");
        assertThat(send("0020009103313233")).isEqualTo("6700");
        assertThat(send("00b0910000")).isEqualTo("6981");
        assertThat(send("00200091")).isEqualTo("63c3");
    }

    @Test
    void queryMayCarryATrailingLength() {
        send(SELECT);

        assertThat(send("0020009100")).isEqualTo("63c3");
    }

    @Test
    void numberBOpensTheAttributesOnly() {
        send(SELECT);

        assertThat(send("00200095")).isEqualTo("63ca");
        assertThat(send("002000950e3333303231373230333532323835")).isEqualTo("9000");
        assertThat(send("00b0820000")).endsWith("9000");
        assertThat(send("00b0810000")).isEqualTo("6982");
        assertThat(MyNumberCardIssue.numberB(TARO)).isEqualTo("33021720352285");
    }

    @Test
    void numberBMayBeginWithTheGregorianYear() {
        card = VirtualMyNumberCard.issue(TARO, "4826").gregorianBirthYear().card();
        send(SELECT);

        assertThat(send("002000950e" + "3538303231373230333532323835")).isEqualTo("9000");
    }

    @Test
    void pinAndNumbersHaveTriesOfTheirOwn() {
        send(SELECT);
        send(WRONG);

        assertThat(send("002000950e3333303231373230333532323836")).isEqualTo("63c9");
        assertThat(send("00200094")).isEqualTo("63ca");
        assertThat(send("00200091")).isEqualTo("63c2");
    }

    @Test
    void blockedReferenceSaysSo() {
        send(SELECT);

        assertThat(send("00200092")).isEqualTo("63c0");
        assertThat(send("002000920430303030")).isEqualTo("6984");
    }

    @Test
    void cardWithoutPinIsReadByNumberB() {
        card = VirtualMyNumberCard.issue(TARO, "0000").faceAuthentication().card();
        send(SELECT);

        assertThat(send("00200091")).isEqualTo("63c0");
        assertThat(send("002000910430303030")).isEqualTo("6984");
        assertThat(send("002000950e3333303231373230333532323835")).isEqualTo("9000");
        assertThat(send("00b0820000")).endsWith("9000");
    }

    @ParameterizedTest
    @CsvSource({"false, 37", "true, 38"})
    void specifiedResidenceCardTellsItsKind(boolean specialPermanent, String code) {
        card = VirtualMyNumberCard.issue(TARO, "4826").residenceCard(specialPermanent).card();

        assertThat(send(SELECT)).isEqualTo("9000");
        assertThat(send("00a4040c10d392f0004f0100000000000000000000")).isEqualTo("9000");
        assertThat(send("00b08a0000")).isEqualTo("c10230" + code + "9000");
        assertThat(send("00b08b0000")).isEqualTo("c004303030319000");
        assertThat(send("00a4040c10d392f0004f0200000000000000000000")).isEqualTo("6a82");
    }

    @Test
    void forbiddenFilesAreThere() {
        send(SELECT);
        send("002000940c" + "313233343536373839303138");
        assertThat(send("00b0810000")).startsWith("ff100c").hasSize(2 * (17 + 2));

        send("00a4040c0ad3921000310001010402");
        assertThat(send("00b0850000")).isEqualTo("6982");
        send("002000930c" + "313233343536373839303138");
        assertThat(send("00b0850000")).isEqualTo("ff4003df41009000");
        assertThat(send("00200092")).isEqualTo("63ca");
    }

    @Test
    void someCardsWantMoreCare() {
        card = card(Peculiarity.FIRST_COMMAND_FAILS, Peculiarity.NO_EXTENDED_LENGTH, Peculiarity.NO_SHORT_FILE_ID);

        assertThat(send(SELECT)).isEqualTo("6f00");
        assertThat(send(SELECT)).isEqualTo("9000");
        assertThat(send("00b08400000000")).isEqualTo("6700");
        assertThat(send("00b0840000")).isEqualTo("6a82");
        assertThat(send("00a4020c020004")).isEqualTo("9000");
        assertThat(send("00b0000003")).isEqualTo("7f21829000");
        card.powerOff();
        assertThat(send(SELECT)).isEqualTo("6f00");
    }

    @Test
    void erasAreThoseOfTheCard() {
        assertThat(Era.sixDigits("19800217")).isEqualTo("550217");
        assertThat(Era.sevenDigits("19890107")).isEqualTo("3640107");
        assertThat(Era.sevenDigits("19890108")).isEqualTo("4010108");
        assertThat(Era.sevenDigits("20190501")).isEqualTo("5010501");
        assertThat(Era.sixDigits("19600000")).isEqualTo("350000");
    }

    private static int outerLength() {
        return AttributesImage.content(TARO)[2] & 0xFF;
    }

    private String send(String command) {
        return HexFormat.of().formatHex(card.answer(bytes(command)));
    }
}
