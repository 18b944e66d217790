package madoguchi.pcsc;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;
import java.util.Arrays;
import java.util.function.Function;
import javax.smartcardio.Card;
import javax.smartcardio.CardChannel;
import javax.smartcardio.CardException;
import javax.smartcardio.CommandAPDU;
import javax.smartcardio.ResponseAPDU;

/// Sends what it is given, once: no bit of CLA is changed, and `61xx` and `6Cxx` go to the caller, who alone knows whether
/// sending a command again would cost a try.
final class PcscChannel extends CardChannel {

    private static final int HEADER = 4;
    private static final int SHORTEST_SPACE = 258;

    private final PcscCard card;

    PcscChannel(PcscCard card) {
        this.card = card;
    }

    @Override
    public Card getCard() {
        return card;
    }

    @Override
    public int getChannelNumber() {
        return 0;
    }

    @Override
    public ResponseAPDU transmit(CommandAPDU command) throws CardException {
        var bytes = command.getBytes();
        try {
            return new ResponseAPDU(send(ByteBuffer.wrap(bytes), answer -> answer.toArray(JAVA_BYTE)));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /// A direct command buffer is read by the library where it is: no copy of it is made here. It is the caller's to zero.
    ///
    /// @throws PcscException `SCARD_E_INSUFFICIENT_BUFFER` for an answer that does not fit; it is lost
    @Override
    public int transmit(ByteBuffer command, ByteBuffer response) throws CardException {
        checkSpace(command, response);
        var answered = this.<Integer>send(command, answer -> take(answer, response));
        command.position(command.limit());
        if (answered > response.remaining()) {
            throw new PcscException("an answer of " + answered + " bytes", PcscCode.SCARD_E_INSUFFICIENT_BUFFER);
        }
        response.position(response.position() + answered);
        return answered;
    }

    @SuppressWarnings("ReferenceEquality") // equal contents are no matter
    private static void checkSpace(ByteBuffer command, ByteBuffer response) {
        if (response.isReadOnly()) {
            throw new ReadOnlyBufferException();
        }
        if (command == response || response.remaining() < SHORTEST_SPACE) {
            throw new IllegalArgumentException("the answer needs a buffer of its own, of 258 bytes at least");
        }
    }

    private static int take(MemorySegment answer, ByteBuffer response) {
        var length = (int) answer.byteSize();
        if (length <= response.remaining()) {
            response.slice().put(answer.asByteBuffer());
        }
        return length;
    }

    private <R> R send(ByteBuffer command, Function<MemorySegment, R> reading)
            throws PcscException {
        if (command.remaining() < HEADER) {
            throw new IllegalArgumentException("a command has 4 bytes at least");
        }
        card.checkMayTalk();
        var overT0 = card.connection().protocol() == ConnectMode.T0;
        return card.connection().transmit(command, overT0 ? sizeOverT0(command) : command.remaining(), reading);
    }

    /// T=0 has no room for Le behind data, the card says `61xx` instead; and none at all for a two-byte length.
    private static int sizeOverT0(ByteBuffer command) throws PcscException {
        var size = command.remaining();
        if (size <= HEADER + 1) {
            return size;
        }
        var lc = Byte.toUnsignedInt(command.get(command.position() + HEADER));
        if (lc == 0) {
            throw new PcscException("extended length over T=0", PcscCode.SCARD_E_UNSUPPORTED_FEATURE);
        }
        return size == HEADER + 1 + lc + 1 ? size - 1 : size;
    }

    @Override
    public void close() {
        throw new IllegalStateException("the basic channel is not closed");
    }
}
