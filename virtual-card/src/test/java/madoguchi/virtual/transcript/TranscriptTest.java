package madoguchi.virtual.transcript;

import static madoguchi.virtual.SampleCards.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import madoguchi.virtual.SampleCards;
import madoguchi.virtual.VirtualCard;
import madoguchi.virtual.VirtualResidenceCard.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriptTest {

    private static final List<String> READING = List.of(
            "00a4040c0ad3921000310001010408", "00200091", "002000910434383236", "00b0820000");

    private static final String WITHOUT_DATA =
            """
            madoguchi card transcript 1
            insert 3B888001000005E0B381A1007F
            > 00A4040C0AD3921000310001010408           # SELECT 券面事項入力補助AP
            < 9000
            > 00200091                                 # VERIFY 91: how many tries are left?
            < 63C3
            > 0020009104********                       # VERIFY 91
            < 9000
            > 00B0820000                               # READ BINARY EF 02 from 0
            < **{256}9000
            off
            """;

    @Test
    void isReadableAndTellsNothingOfThePerson() {
        assertThat(recorded(SampleCards.card(), false)).isEqualTo(WITHOUT_DATA);
    }

    @Test
    void tellsAllButTheSecretWhereItIsAskedTo() {
        assertThat(recorded(SampleCards.card(), true))
                .contains("> 0020009104********")
                .contains("< FF20")
                .doesNotContain("34383236");
    }

    @Test
    void neverTellsAnAuthentication() {
        var text = new StringBuilder();
        var card = new TranscribedCard(SampleCards.residenceCard(Kind.RESIDENCE_CARD_2), TranscriptWriter.withData(text));
        card.answer(bytes("0084000008"));
        card.answer(bytes("0082000028" + "11".repeat(40) + "00"));
        card.answer(bytes("0820008613" + "861101" + "22".repeat(16)));
        card.answer(bytes("00200091053132")); // broken, and a PIN perhaps

        assertThat(text).contains("> 0082000028**{40}00").contains("> 0820008613**{19}").contains("> 0020009105****");
    }

    @Test
    void replayGivesWhatWasRecorded() {
        var replayed = new ReplayedCard(Transcript.parse(recorded(SampleCards.card(), true)));

        assertThat(replayed.atr()).isEqualTo(SampleCards.card().atr());
        assertThat(read(replayed)).isEqualTo(read(SampleCards.card()));
        assertThat(replayed.complaint()).isEmpty();
    }

    @Test
    void replayTakesAnySecretOfTheSameLength() {
        var replayed = new ReplayedCard(Transcript.parse(WITHOUT_DATA));
        send(replayed, READING.get(0));
        send(replayed, READING.get(1));

        assertThat(send(replayed, "002000910431313131")).isEqualTo("9000");
        assertThat(send(replayed, READING.get(3))).isEqualTo("00".repeat(256) + "9000");
        assertThat(replayed.complaint()).contains("line 11 was not reached");
    }

    @Test
    void replayComplainsOfTheFirstDeviation() {
        var replayed = new ReplayedCard(Transcript.parse(WITHOUT_DATA));
        send(replayed, READING.getFirst());

        assertThat(send(replayed, "0020009106313233343536")).isEqualTo("6f00");
        assertThat(send(replayed, READING.get(1))).isEqualTo("6f00");
        assertThat(replayed.complaint()).contains("before line 5, 0020009106************ came");
    }

    @Test
    void replayComplainsOfResetsAndLostPower() {
        var reset = new ReplayedCard(Transcript.parse(WITHOUT_DATA));
        reset.reset();
        assertThat(reset.complaint()).contains("before line 3, a reset came");

        var pulled = new ReplayedCard(Transcript.parse(WITHOUT_DATA));
        pulled.powerOff();
        send(pulled, READING.getFirst());
        pulled.powerOff();
        assertThat(pulled.complaint()).contains("before line 5, the power went");

        var tooLong = new ReplayedCard(Transcript.parse(WITHOUT_DATA));
        read(tooLong);
        send(tooLong, READING.getFirst());
        assertThat(tooLong.complaint()).contains("after the end, 00A4040C0AD3921000310001010408 came");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hello | line 1: this is no transcript",
                "madoguchi card transcript 1 | line 2: no card is inserted",
                "madoguchi card transcript 1;off | line 2: a card has to be inserted first",
                "madoguchi card transcript 1;insert 3B8g | line 2: bytes are wanted",
                "madoguchi card transcript 1;insert 3B00;;> 0020 | line 4: the answer is missing",
                "madoguchi card transcript 1;insert 3B00;> 0020;> 90 | line 4: an answer is wanted",
                "madoguchi card transcript 1;insert 3B00;> 0020;< 90 | line 4: an answer has two bytes at least",
                "madoguchi card transcript 1;insert 3B00;# a note;> 0020 9;< 9000 | line 4: bytes are wanted",
                "madoguchi card transcript 1;insert 3B00;pull | line 3: a command, reset or off is wanted"
            })
    void saysWhereItIsWrong(String lines, String complaint) {
        assertThatThrownBy(() -> Transcript.parse(lines.replace(';', '\n')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(complaint);
    }

    private static String recorded(VirtualCard card, boolean withData) {
        var text = new StringBuilder();
        var writer = withData ? TranscriptWriter.withData(text) : TranscriptWriter.withoutData(text);
        read(new TranscribedCard(card, writer));
        return text.toString();
    }

    private static List<String> read(VirtualCard card) {
        var answers = READING.stream().map(command -> send(card, command)).toList();
        card.powerOff();
        return answers;
    }

    private static String send(VirtualCard card, String command) {
        return HexFormat.of().formatHex(card.answer(bytes(command)));
    }
}
