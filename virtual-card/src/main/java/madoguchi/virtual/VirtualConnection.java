package madoguchi.virtual;

import javax.smartcardio.ATR;
import javax.smartcardio.Card;
import javax.smartcardio.CardChannel;
import javax.smartcardio.CardException;

/// One connection to a card during one stay of it in the reader.
final class VirtualConnection extends Card {

    private final VirtualReader reader;
    private final int stay;
    private final ATR atr;
    private boolean open = true;

    VirtualConnection(VirtualReader reader, int stay) throws CardException {
        this.reader = reader;
        this.stay = stay;
        this.atr = new ATR(reader.card(stay).atr());
    }

    @Override
    public ATR getATR() {
        return atr;
    }

    @Override
    public String getProtocol() {
        return "T=1";
    }

    @Override
    public CardChannel getBasicChannel() {
        return new VirtualChannel(this);
    }

    @Override
    public CardChannel openLogicalChannel() throws CardException {
        throw new CardException("SCARD_E_UNSUPPORTED_FEATURE");
    }

    /// A virtual reader has one user: the counter's agent.
    @Override
    public void beginExclusive() throws CardException {
        requireOpen();
        reader.card(stay);
    }

    @Override
    public void endExclusive() throws CardException {
        requireOpen();
        reader.card(stay);
    }

    byte[] transmit(byte[] command) throws CardException {
        requireOpen();
        return reader.transmit(stay, command);
    }

    @Override
    public byte[] transmitControlCommand(int controlCode, byte[] command) throws CardException {
        requireOpen();
        if (!reader.hasPinPad()) {
            throw new CardException("SCARD_E_UNSUPPORTED_FEATURE");
        }
        return VirtualPinPad.control(reader, stay, controlCode, command);
    }

    /// Like the counter's own provider, and unlike the JDK's, it takes a reset as "power off": a verified PIN ends with it.
    @Override
    public void disconnect(boolean reset) throws CardException {
        if (open && reset) {
            reader.powerOff(stay);
        }
        open = false;
    }

    private void requireOpen() {
        if (!open) {
            throw new IllegalStateException("the connection is closed");
        }
    }
}
