package madoguchi.pcsc;

import java.lang.ref.Cleaner;
import javax.smartcardio.ATR;
import javax.smartcardio.Card;
import javax.smartcardio.CardChannel;
import javax.smartcardio.CardException;
import org.jspecify.annotations.Nullable;

/// A connected card. One that nobody refers to any more is powered off and given back.
final class PcscCard extends Card {

    private static final Cleaner FORGOTTEN = Cleaner.create();

    private final Connection connection;
    private final ATR atr;
    private final PcscChannel channel = new PcscChannel(this);
    private volatile @Nullable Thread exclusive;

    private PcscCard(Connection connection) {
        this.connection = connection;
        this.atr = new ATR(connection.atr());
    }

    static PcscCard of(Connection connection) {
        var card = new PcscCard(connection);
        FORGOTTEN.register(card, () -> powerOff(connection));
        return card;
    }

    private static void powerOff(Connection connection) {
        try {
            connection.disconnect(Connection.UNPOWER);
        } catch (PcscException _) {
            // Its context is closed in any case, and there is nobody left to tell.
        }
    }

    Connection connection() {
        return connection;
    }

    @Override
    public ATR getATR() {
        return atr;
    }

    /// What was agreed on; a contactless card is `T=1` to PC/SC.
    @Override
    public String getProtocol() {
        if (connection.protocol() == 0) {
            return "DIRECT";
        }
        if (connection.protocol() == ConnectMode.T0) {
            return "T=0";
        }
        return connection.protocol() == ConnectMode.T1 ? "T=1" : "RAW";
    }

    @Override
    public CardChannel getBasicChannel() {
        return channel;
    }

    /// Not offered: who wants one sends MANAGE CHANNEL, and sets the bits of CLA, which are nowhere changed here.
    @Override
    public CardChannel openLogicalChannel() throws CardException {
        throw new PcscException("openLogicalChannel", PcscCode.SCARD_E_UNSUPPORTED_FEATURE);
    }

    /// A transaction: nobody else talks to the card until [#endExclusive]. Blocks while somebody else has one.
    @Override
    public void beginExclusive() throws CardException {
        checkMayTalk();
        if (exclusive != null) {
            throw new PcscException("beginExclusive twice", PcscCode.SCARD_E_SHARING_VIOLATION);
        }
        connection.beginTransaction();
        exclusive = Thread.currentThread();
    }

    /// Quiet when the card has gone meanwhile: that has been told by what failed then.
    @Override
    public void endExclusive() throws CardException {
        if (!Thread.currentThread().equals(exclusive)) {
            throw new IllegalStateException("this thread has not begun");
        }
        exclusive = null;
        connection.endTransaction();
    }

    /// `SCardControl`: talks to the reader, not to the card.
    ///
    /// @param controlCode the system's own number: the same function has another on Windows than elsewhere
    @Override
    public byte[] transmitControlCommand(int controlCode, byte[] command) throws CardException {
        checkMayTalk();
        return connection.control(controlCode, command);
    }

    /// @param reset whether the card's power is cut, so that it forgets every PIN it has verified; otherwise it is left as
    ///     it is
    @Override
    public void disconnect(boolean reset) throws CardException {
        exclusive = null;
        connection.disconnect(reset ? Connection.UNPOWER : Connection.LEAVE);
    }

    void checkMayTalk() throws PcscException {
        if (exclusive != null && !Thread.currentThread().equals(exclusive)) {
            throw new PcscException("another thread has exclusive access", PcscCode.SCARD_E_SHARING_VIOLATION);
        }
    }

    @Override
    public String toString() {
        return "card over " + getProtocol();
    }
}
