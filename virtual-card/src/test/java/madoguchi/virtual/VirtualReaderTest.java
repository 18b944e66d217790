package madoguchi.virtual;

import static madoguchi.virtual.SampleCards.PIN;
import static madoguchi.virtual.SampleCards.bytes;
import static madoguchi.virtual.SampleCards.card;
import static madoguchi.virtual.SampleCards.cardWithLastTry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardNotPresentException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CommandAPDU;
import madoguchi.virtual.VirtualMyNumberCard.Peculiarity;
import org.junit.jupiter.api.Test;

class VirtualReaderTest {

    private static final CommandAPDU SELECT = new CommandAPDU(bytes("00a4040c0ad3921000310001010408"));
    private static final byte[] VERIFY =
            bytes("141482040004040201110400000000090000000020009104ffffffff");

    private final VirtualReader reader = new VirtualReader("架空リーダー 1");

    @Test
    void emptyReaderHasNoCard() throws CardException {
        assertThat(terminal().isCardPresent()).isFalse();
        assertThat(terminal().waitForCardPresent(20)).isFalse();
        assertThatThrownBy(() -> terminal().connect("*")).isInstanceOf(CardNotPresentException.class);
        assertThat(reader.view()).isEqualTo(new ReaderView.Empty());
    }

    @Test
    void readersKnowNothingOfEachOther() throws CardException {
        var other = new VirtualReader("架空リーダー 2");
        reader.insert(card());

        assertThat(terminal().isCardPresent()).isTrue();
        assertThat(terminal(other).isCardPresent()).isFalse();
        assertThat(terminal(other).getName()).isEqualTo("架空リーダー 2");
    }

    @Test
    void waitingEndsWhenTheCardComes() throws CardException {
        var waiting = CompletableFuture.supplyAsync(() -> waitForCard(terminal()), Thread::startVirtualThread);
        reader.insert(card());

        assertThat(waiting.join()).isTrue();
    }

    @Test
    void connectionDiesWithTheStayOfItsCard() throws CardException {
        var card = card();
        reader.insert(card);
        var connection = terminal().connect("*");
        reader.pull();
        reader.insert(card);

        assertThatThrownBy(() -> connection.getBasicChannel().transmit(SELECT)).isInstanceOf(CardException.class);
        assertThat(terminal().connect("*").getBasicChannel().transmit(SELECT).getSW()).isEqualTo(0x9000);
    }

    @Test
    void verifiedPinEndsWithTheConnectionThatIsReset() throws CardException {
        reader.insert(card(Peculiarity.SELECT_KEEPS_VERIFICATION));
        var left = terminal().connect("*");
        send(left, "00a4040c0ad3921000310001010408");
        assertThat(send(left, "002000910434383236")).isEqualTo("9000");
        left.disconnect(false);
        var reset = terminal().connect("*");
        send(reset, "00a4040c0ad3921000310001010408");
        assertThat(send(reset, "00b0820000")).endsWith("9000");
        reset.disconnect(true);

        var last = terminal().connect("*");
        send(last, "00a4040c0ad3921000310001010408");
        assertThat(send(last, "00b0820000")).isEqualTo("6982");
    }

    @Test
    void recordingShowsNoPin() throws CardException {
        var recording = new RecordingCard(card());
        reader.insert(recording);
        var connection = terminal().connect("*");
        send(connection, "00a4040c0ad3921000310001010408");
        send(connection, "00200091");
        var command = ByteBuffer.allocateDirect(9).put(bytes("002000910434383236")).flip();
        var answer = ByteBuffer.allocateDirect(2);
        connection.getBasicChannel().transmit(command, answer);

        assertThat(answer.getShort(0)).isEqualTo((short) 0x9000);
        assertThat(recording.commands())
                .containsExactly("00a4040c0ad3921000310001010408", "00200091", "0020009104 <4 secret>");
    }

    @Test
    void keysDoNothingWhileThePadIsClosed() {
        reader.insert(card());

        reader.type('1');
        reader.ok();
        reader.cancel();

        assertThat(reader.view()).isEqualTo(new ReaderView.CardIn(List.of()));
    }

    @Test
    void padSaysWhatItWantsAndHowManyTriesAreLeft() {
        reader.insert(card());

        var answer = openPad();

        assertThat(reader.view()).isInstanceOfSatisfying(ReaderView.PadOpen.class, pad -> {
            assertThat(pad.prompt().getFirst()).startsWith("暗証番号(数字4けた)を入力してください。");
            assertThat(pad.prompt().getLast()).isEqualTo("入力できる回数は、あと3回です。");
            assertThat(pad.digits()).isZero();
        });
        reader.cancel();
        assertThat(answer.join()).isEqualTo("6401");
    }

    @Test
    void lastTryIsAnnounced() {
        reader.insert(cardWithLastTry());

        var answer = openPad();

        assertThat(((ReaderView.PadOpen) reader.view()).prompt().getLast()).startsWith("あと1回まちがえると");
        reader.cancel();
        assertThat(answer.join()).isEqualTo("6401");
    }

    @Test
    void okWaitsForTheFourthDigit() {
        reader.insert(card());
        var answer = openPad();

        reader.type('4');
        reader.ok();
        reader.type('8');
        reader.type('x');
        assertThat(((ReaderView.PadOpen) reader.view()).digits()).isEqualTo(2);
        reader.type('2');
        reader.type('6');
        reader.type('9');
        reader.ok();

        assertThat(answer.join()).isEqualTo("9000");
        assertThat(reader.view()).isEqualTo(new ReaderView.CardIn(List.of()));
    }

    @Test
    void wrongPinIsSaidUntilTheCardIsTaken() {
        reader.insert(card());
        var answer = openPad();
        "0000".chars().forEach(digit -> reader.type((char) digit));
        reader.ok();

        assertThat(answer.join()).isEqualTo("63c2");
        assertThat(reader.view()).isEqualTo(new ReaderView.CardIn(List.of("暗証番号が違います。あと2回入力できます。")));
    }

    @Test
    void structureThatThePadDoesNotUnderstandIsRefused() throws CardException {
        reader.insert(card());
        var structure = VERIFY.clone();
        structure[2] = (byte) 0x81;

        assertThat(terminal().connect("*").transmitControlCommand(0x42330006, structure)).isEqualTo(bytes("6b80"));
    }

    @Test
    void pinWorks() {
        reader.insert(card());
        var typing = new VirtualVisitor(reader).types(PIN);

        assertThat(verify()).isEqualTo("9000");
        typing.join();
    }

    /// Returns once the pad is open.
    private CompletableFuture<String> openPad() {
        var answer = CompletableFuture.supplyAsync(this::verify, Thread::startVirtualThread);
        new VirtualVisitor(reader).awaitPad();
        return answer;
    }

    private String verify() {
        try {
            Card card = terminal().connect("*");
            card.getBasicChannel().transmit(SELECT);
            return HexFormat.of().formatHex(card.transmitControlCommand(0x42330006, VERIFY));
        } catch (CardException e) {
            throw new AssertionError(e);
        }
    }

    private static String send(Card connection, String command) throws CardException {
        return HexFormat.of().formatHex(connection.getBasicChannel().transmit(new CommandAPDU(bytes(command))).getBytes());
    }

    private static boolean waitForCard(CardTerminal terminal) {
        try {
            return terminal.waitForCardPresent(5000);
        } catch (CardException e) {
            throw new AssertionError(e);
        }
    }

    private CardTerminal terminal() {
        return terminal(reader);
    }

    private static CardTerminal terminal(VirtualReader reader) {
        try {
            return reader.terminals().terminals().list().getFirst();
        } catch (CardException e) {
            throw new AssertionError(e);
        }
    }
}
