package madoguchi.pcsc;

import static java.time.Duration.ofSeconds;
import static madoguchi.virtual.SampleCards.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import javax.smartcardio.CardException;
import javax.smartcardio.CardNotPresentException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CardTerminals.State;
import javax.smartcardio.CommandAPDU;
import madoguchi.virtual.RecordingCard;
import madoguchi.virtual.SampleCards;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/// Commands, answers and protocols, through a real PC/SC service.
@EnabledIf("madoguchi.virtual.vpcd.PcscDaemon#isPossible")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CardsIT {

    private static final String SELECT = "00a4040c0ad3921000310001010408";
    private static final String VERIFY = "002000910434383236";

    private Hall hall;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        hall = Hall.open(folder, 2);
    }

    @AfterAll
    void close() throws Exception {
        hall.close();
    }

    @AfterEach
    void empty() throws Exception {
        hall.empty();
        assertThat(Hall.terminal(0).waitForCardAbsent(10_000)).isTrue();
    }

    @Test
    void readersAreListedByWhatIsInThem() throws Exception {
        hall.insert(0, SampleCards.card());
        var terminals = Hall.terminals();
        assertThat(Hall.terminal(0).waitForCardPresent(10_000)).isTrue();

        assertThat(terminals.list()) // a virtual reader has two slots
                .extracting(CardTerminal::getName)
                .containsExactly("Virtual PCD 00 00", "Virtual PCD 00 01", "Virtual PCD 2 00 00", "Virtual PCD 2 00 01");
        assertThat(terminals.list(State.CARD_PRESENT)).containsExactly(terminals.getTerminal("Virtual PCD 00 00"));
        assertThat(terminals.list(State.CARD_ABSENT)).hasSize(3).doesNotContain(terminals.list().getFirst());
    }

    @Test
    void cardAnswersOverT1() throws Exception {
        hall.insert(0, SampleCards.card());
        var card = hall.connected(0);

        assertThat(card.getProtocol()).isEqualTo("T=1");
        assertThat(card.getATR().getBytes()).isEqualTo(SampleCards.card().atr());
        assertThat(Hall.send(card, SELECT).getSW()).isEqualTo(0x9000);
        card.disconnect(true);
    }

    @Test
    void noCardIsSaidAsTheStandardWantsIt() {
        assertThatExceptionOfType(CardNotPresentException.class)
                .isThrownBy(() -> Hall.terminal(1).connect("*"))
                .havingCause()
                .withMessageContaining("SCARD_E_NO_SMARTCARD");
    }

    @Test
    void sameCardWhileItIsGood() throws Exception {
        hall.insert(0, SampleCards.card());
        var terminal = Hall.terminal(0);
        terminal.waitForCardPresent(10_000);
        var card = terminal.connect("*");

        assertThat(terminal.connect("*")).isSameAs(card);
        assertThatThrownBy(() -> terminal.connect("T=0")).hasMessageContaining("SHARING_VIOLATION");

        card.disconnect(false);
        assertThat(terminal.connect("*")).isNotSameAs(card);
        assertThatThrownBy(() -> Hall.send(card, SELECT)).isInstanceOf(IllegalStateException.class);
        terminal.connect("*").disconnect(true);
    }

    @Test
    void exclusiveCardIsNobodyElses() throws Exception {
        hall.insert(0, SampleCards.card());
        var card = hall.connected(0);

        assertThatExceptionOfType(PcscException.class)
                .isThrownBy(() -> Hall.terminal(0).connect("*"))
                .matches(e -> e.is(PcscCode.SCARD_E_SHARING_VIOLATION));
        card.disconnect(true);
    }

    @Test
    void powerIsCutOnlyWhenAsked() throws Exception {
        var inside = ScriptedCard.answering("9000");
        hall.insert(0, inside);
        var card = hall.connected(0);
        card.disconnect(false);
        var kept = hall.connected(0);
        Hall.send(kept, "00b0000000");
        assertThat(inside.powerCuts()).isZero();

        kept.disconnect(true);

        await().atMost(ofSeconds(10)).until(() -> inside.powerCuts() == 1);
    }

    @Test
    void pinIsForgottenWithThePower() throws Exception {
        hall.insert(0, SampleCards.card());
        var card = hall.connected(0);
        Hall.send(card, SELECT);
        assertThat(Hall.send(card, VERIFY).getSW()).isEqualTo(0x9000);
        card.disconnect(true);

        var again = hall.connected(0);
        Hall.send(again, SELECT);
        assertThat(Hall.send(again, "00b08200000000").getSW()).isEqualTo(0x6982);
        again.disconnect(true);
    }

    /// vpcd counts in two bytes, and 65,535 is its longest answer.
    @Test
    void longestAnswersCome() throws Exception {
        var big = new byte[65_535];
        Arrays.fill(big, (byte) 0x5A);
        big[65_533] = (byte) 0x90;
        big[65_534] = 0;
        hall.insert(0, ScriptedCard.answering(_ -> big));
        var card = hall.connected(0);

        assertThat(Hall.send(card, "00b00000000000").getBytes()).isEqualTo(big);
        card.disconnect(true);
    }

    @Test
    void longCommandsGo() throws Exception {
        var inside = ScriptedCard.answering("9000");
        hall.insert(0, inside);
        var card = hall.connected(0);
        var command = new CommandAPDU(0, 0xD6, 0, 0, new byte[60_000]);

        assertThat(card.getBasicChannel().transmit(command).getSW()).isEqualTo(0x9000);
        assertThat(inside.commands()).containsExactly(HexFormat.of().formatHex(command.getBytes()));
        card.disconnect(true);
    }

    /// To send it again with another Le would overwrite the PIN's last digit, and spend a try.
    @Test
    void verifyIsNeverSentAgain() throws Exception {
        for (var answer : new String[] {"6c04", "6110", "63c2"}) {
            var inside = ScriptedCard.answering(answer);
            hall.insert(0, inside);
            var card = hall.connected(0);

            assertThat(HexFormat.of().formatHex(Hall.send(card, VERIFY).getBytes())).isEqualTo(answer);
            assertThat(inside.commands()).containsExactly(VERIFY);
            card.disconnect(true);
            empty();
        }
    }

    @Test
    void channelBitsAreLeftAlone() throws Exception {
        var inside = new RecordingCard(SampleCards.card());
        hall.insert(0, inside);
        var card = hall.connected(0);

        for (var command : new String[] {"03b0000001", "48b0000001", "0c84000008", "80ca000000"}) {
            Hall.send(card, command);
        }

        assertThat(inside.commands()).containsExactly("03b0000001", "48b0000001", "0c84000008", "80ca000000");
        card.disconnect(true);
    }

    @Test
    void buffersOfBothKindsAreTaken() throws Exception {
        var inside = ScriptedCard.answering("01029000");
        hall.insert(0, inside);
        var card = hall.connected(0);
        for (var command : new ByteBuffer[] {ByteBuffer.allocateDirect(12), ByteBuffer.allocate(12)}) {
            command.position(2).put(bytes(VERIFY)).flip().position(2);
            var answer = ByteBuffer.allocateDirect(300).position(10);

            assertThat(card.getBasicChannel().transmit(command, answer)).isEqualTo(4);
            assertThat(command.hasRemaining()).isFalse();
            assertThat(answer.position()).isEqualTo(14);
            assertThat(answer.get(10) + answer.get(11)).isEqualTo(3);
        }
        assertThat(inside.commands()).containsExactly(VERIFY, VERIFY);
        card.disconnect(true);
    }

    @Test
    void answerThatDoesNotFitIsSaidToBeLost() throws Exception {
        hall.insert(0, ScriptedCard.answering("5a".repeat(400) + "9000"));
        var card = hall.connected(0);

        assertThatExceptionOfType(PcscException.class)
                .isThrownBy(() -> card.getBasicChannel()
                        .transmit(ByteBuffer.wrap(bytes("00b0000000")), ByteBuffer.allocate(300)))
                .matches(e -> e.is(PcscCode.SCARD_E_INSUFFICIENT_BUFFER));
        card.disconnect(true);
    }

    @Test
    void overT0LeIsLeftOutAndExtendedLengthRefused() throws Exception {
        var inside = ScriptedCard.overT0("6102");
        hall.insert(0, inside);
        var card = hall.connected(0);

        assertThat(card.getProtocol()).isEqualTo("T=0");
        assertThat(Hall.send(card, "00a4040002a00000").getSW()).isEqualTo(0x6102);
        assertThat(inside.commands()).containsExactly("00a4040002a000");
        assertThatExceptionOfType(PcscException.class)
                .isThrownBy(() -> Hall.send(card, "00b00000000000"))
                .matches(e -> e.is(PcscCode.SCARD_E_UNSUPPORTED_FEATURE));
        assertThat(inside.commands()).hasSize(1);
        card.disconnect(true);
    }

    @Test
    void readerIsSpokenToWithoutACard() throws Exception {
        var card = Hall.terminal(1).connect("DIRECT");
        assertThat(card.getProtocol()).isEqualTo("DIRECT");
        assertThat(card.getATR().getBytes()).isEmpty();

        assertThatExceptionOfType(PcscException.class) // vpcd knows no such command
                .isThrownBy(() -> card.transmitControlCommand(0x42000001, bytes("00")))
                .satisfies(e -> assertThat(e.codeName()).startsWith("SCARD_"));
        assertThatExceptionOfType(PcscException.class)
                .isThrownBy(() -> card.transmitControlCommand(0x42000001, bytes("00")))
                .satisfies(e -> assertThat(e.codeName()).startsWith("SCARD_"));
        card.disconnect(true);
    }

    @Test
    void exclusiveAccessIsTheThreadsOwn() throws Exception {
        hall.insert(0, SampleCards.card());
        var card = hall.connected(0);
        card.beginExclusive();

        assertThatThrownBy(card::beginExclusive).isInstanceOf(PcscException.class);
        var other = CompletableFuture.supplyAsync(() -> {
            try {
                return Hall.send(card, SELECT).getSW();
            } catch (PcscException e) {
                return e.code();
            } catch (CardException e) {
                throw new AssertionError(e);
            }
        });
        assertThat(other.get()).isEqualTo(PcscCode.SCARD_E_SHARING_VIOLATION.value());

        card.endExclusive();
        assertThatThrownBy(card::endExclusive).isInstanceOf(IllegalStateException.class);
        assertThat(Hall.send(card, SELECT).getSW()).isEqualTo(0x9000);
        card.disconnect(true);
    }

    @Test
    void shortAnswersAreFailuresWithACode() throws Exception {
        hall.insert(0, ScriptedCard.answering("90"));
        var card = hall.connected(0);

        assertThatExceptionOfType(PcscException.class)
                .isThrownBy(() -> Hall.send(card, SELECT))
                .matches(e -> e.is(PcscCode.SCARD_E_COMM_DATA_LOST));
        assertThatExceptionOfType(PcscException.class).isThrownBy(() -> Hall.send(card, SELECT));
        card.disconnect(true);
    }
}
