package madoguchi.virtual;

import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.smartcardio.Card;
import javax.smartcardio.CardChannel;
import javax.smartcardio.CardException;
import javax.smartcardio.CommandAPDU;
import javax.smartcardio.ResponseAPDU;

/// The basic channel.
final class VirtualChannel extends CardChannel {

    private final VirtualConnection connection;

    VirtualChannel(VirtualConnection connection) {
        this.connection = connection;
    }

    @Override
    public Card getCard() {
        return connection;
    }

    @Override
    public int getChannelNumber() {
        return 0;
    }

    @Override
    public ResponseAPDU transmit(CommandAPDU command) throws CardException {
        return new ResponseAPDU(sendAndWipe(command.getBytes()));
    }

    @Override
    public int transmit(ByteBuffer command, ByteBuffer response) throws CardException {
        var bytes = new byte[command.remaining()];
        command.get(bytes);
        var answer = sendAndWipe(bytes);
        if (answer.length > response.remaining()) {
            throw new CardException("SCARD_E_INSUFFICIENT_BUFFER");
        }
        response.put(answer);
        return answer.length;
    }

    /// The array is ours alone, and may carry a PIN.
    private byte[] sendAndWipe(byte[] command) throws CardException {
        try {
            return connection.transmit(command);
        } finally {
            Arrays.fill(command, (byte) 0);
        }
    }

    @Override
    public void close() {
        throw new IllegalStateException("the basic channel stays open");
    }
}
