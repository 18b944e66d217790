package madoguchi.virtual;

import static madoguchi.virtual.SampleCards.bytes;
import static madoguchi.virtual.SampleCards.card;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.smartcardio.CardException;
import org.junit.jupiter.api.Test;

class FaultyLinkTest {

    private static final String SELECT = "00a4040c0ad3921000310001010408";
    private static final String VERIFY = "002000910434383236";

    private VirtualCard link = card();

    @Test
    void dataIsFetchedPieceByPiece() {
        faulty(LinkFault.DATA_IS_FETCHED);
        open();

        assertThat(send("00b0820000")).isEqualTo("6100");
        assertThat(send("00c0000010")).startsWith("ff20").hasSize(2 * 18).endsWith("61f0");
        assertThat(send("00c00000f0")).hasSize(2 * 242).endsWith("ff9000");
        assertThat(send("00c0000001")).isEqualTo("6d00");
    }

    @Test
    void exactLengthIsWantedAndVerifyHasCounted() {
        faulty(LinkFault.EXACT_LENGTH_WANTED);
        send(SELECT);

        assertThat(send("002000910430303030")).isEqualTo("6c04");
        assertThat(send("00200091")).isEqualTo("63c2");
        assertThat(send("00b0850000")).isEqualTo("6ca2");
        assertThat(send("00b08500a2")).hasSize(2 * (162 + 2)).endsWith("9000");
    }

    @Test
    void answersAreCutStretchedOrSenseless() {
        faulty(LinkFault.ANSWERS_CUT);
        assertThat(send(SELECT)).isEqualTo("90");
        faulty(LinkFault.ANSWERS_STRETCHED);
        assertThat(send(SELECT)).hasSize(2 * 1002).endsWith("9000");
        faulty(LinkFault.GARBAGE);
        assertThat(send(SELECT)).isNotEqualTo("9000");
    }

    @Test
    void extendedLengthIsRefused() throws CardException {
        faulty(LinkFault.NO_EXTENDED_LENGTH);
        assertThat(send("00b08200000000")).isEqualTo("6700");

        var reader = new VirtualReader("架空リーダー 1");
        reader.suffer(LinkFault.NO_EXTENDED_LENGTH);
        reader.insert(card());
        var channel = reader.terminals().terminals().list().getFirst().connect("*").getBasicChannel();
        assertThatThrownBy(() -> channel.transmit(ByteBuffer.wrap(bytes("00b08200000000")), ByteBuffer.allocate(258)))
                .isInstanceOf(CardException.class);
        assertThat(channel.transmit(ByteBuffer.wrap(bytes(SELECT)), ByteBuffer.allocate(258))).isEqualTo(2);
    }

    @Test
    void tooMuchForTheBufferIsAFailure() throws CardException {
        var reader = new VirtualReader("架空リーダー 1");
        reader.suffer(LinkFault.ANSWERS_STRETCHED);
        reader.insert(card());
        var channel = reader.terminals().terminals().list().getFirst().connect("*").getBasicChannel();

        assertThatThrownBy(() -> channel.transmit(ByteBuffer.wrap(bytes(SELECT)), ByteBuffer.allocate(258)))
                .isInstanceOf(CardException.class);
    }

    @Test
    void stuckReaderAnswersWhenReleased() throws CardException {
        var reader = new VirtualReader("架空リーダー 1");
        reader.insert(card());
        reader.stick();
        var answer = select(reader);

        assertThat(reader.view()).isInstanceOf(ReaderView.CardIn.class);
        reader.release();
        assertThat(answer.join()).isEqualTo(2);
    }

    @Test
    void stuckReaderFailsWhenTheCardIsPulled() throws CardException {
        var reader = new VirtualReader("架空リーダー 1");
        reader.insert(card());
        reader.stick();
        var answer = select(reader);
        reader.pull();

        assertThatThrownBy(answer::join).isInstanceOf(CompletionException.class).hasRootCauseInstanceOf(CardException.class);
    }

    private static CompletableFuture<Integer> select(VirtualReader reader) throws CardException {
        var channel = reader.terminals().terminals().list().getFirst().connect("*").getBasicChannel();
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return channel.transmit(ByteBuffer.wrap(bytes(SELECT)), ByteBuffer.allocate(258));
                    } catch (CardException e) {
                        throw new CompletionException(e);
                    }
                },
                Thread::startVirtualThread);
    }

    private void faulty(LinkFault... faults) {
        link = new FaultyLink(card(), faults);
    }

    private void open() {
        send(SELECT);
        send(VERIFY);
    }

    private String send(String command) {
        return HexFormat.of().formatHex(link.answer(bytes(command)));
    }
}
