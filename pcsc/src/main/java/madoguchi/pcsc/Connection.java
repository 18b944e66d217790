package madoguchi.pcsc;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One `SCARDHANDLE` in its reader's context. It is given back the moment the library says it is worth nothing any more,
/// whether or not anybody disconnects afterwards.
final class Connection {

    static final long LEAVE = 0;
    static final long UNPOWER = 2;

    /// The handle is of no more use: the card is gone, was reset by somebody else (what was selected and verified is lost),
    /// or the service was restarted.
    private static final Set<PcscCode> FINAL = EnumSet.of(
            PcscCode.SCARD_W_REMOVED_CARD,
            PcscCode.SCARD_W_RESET_CARD,
            PcscCode.SCARD_W_UNPOWERED_CARD,
            PcscCode.SCARD_W_UNRESPONSIVE_CARD,
            PcscCode.SCARD_E_NO_SMARTCARD,
            PcscCode.SCARD_E_READER_UNAVAILABLE,
            PcscCode.SCARD_E_UNKNOWN_READER,
            PcscCode.SCARD_E_INVALID_HANDLE,
            PcscCode.SCARD_E_NO_SERVICE,
            PcscCode.SCARD_E_SERVICE_STOPPED,
            PcscCode.SCARD_E_SYSTEM_CANCELLED,
            PcscCode.SCARD_F_COMM_ERROR,
            PcscCode.SCARD_P_SHUTDOWN);

    /// A command was refused as such, by the library or the driver. After any other failure of a command nobody knows
    /// whether it is still the same card: one that is put in at that moment may be reached through the old handle.
    private static final Set<PcscCode> REFUSED = EnumSet.of(
            PcscCode.SCARD_E_INVALID_PARAMETER,
            PcscCode.SCARD_E_INVALID_VALUE,
            PcscCode.SCARD_E_INSUFFICIENT_BUFFER,
            PcscCode.SCARD_E_UNSUPPORTED_FEATURE);

    private final ReentrantLock lock = new ReentrantLock();
    private final Conversation conversation;
    private final Library library;
    private final long handle;
    private final long protocol;
    private final byte[] atr;
    private @Nullable Integer end;
    private boolean disconnected;

    private Connection(Conversation conversation, long handle, long protocol, byte[] atr) {
        this.conversation = conversation;
        this.library = conversation.context().library();
        this.handle = handle;
        this.protocol = protocol;
        this.atr = atr;
    }

    /// A card that was pulled and put back quickly lets itself be connected once and is then called removed: that is tried
    /// once more.
    static Connection open(Library library, String reader, ConnectMode mode) throws PcscException {
        try {
            return openOnce(library, reader, mode);
        } catch (PcscException e) {
            if (!e.is(PcscCode.SCARD_W_REMOVED_CARD) && !e.is(PcscCode.SCARD_W_RESET_CARD)) {
                throw e;
            }
            return openOnce(library, reader, mode);
        }
    }

    private static Connection openOnce(Library library, String reader, ConnectMode mode) throws PcscException {
        try {
            return connect(Conversations.with(reader, library), mode);
        } catch (PcscException e) {
            if (!Conversations.isLost(e.code())) {
                throw e;
            }
            return connect(Conversations.with(reader, library), mode);
        }
    }

    private static Connection connect(Conversation conversation, ConnectMode mode) throws PcscException {
        var context = conversation.context();
        var library = context.library();
        var platform = library.platform();
        try (var arena = Arena.ofConfined()) {
            var name = arena.allocateFrom(conversation.reader(), platform.text());
            var card = arena.allocate(platform.handle());
            var protocol = arena.allocate(platform.dword());
            Context.check("SCardConnect", library.connect(context.handle(), name, mode, card, protocol));
            var handle = platform.handle(card);
            var atr = atr(library, handle, mode.isDirect(), arena);
            return new Connection(conversation, handle, platform.dword(protocol, 0), atr);
        } catch (PcscException e) {
            giveUpIfLost(conversation, e.code());
            throw e;
        }
    }

    private static void giveUpIfLost(Conversation conversation, int code) {
        if (Conversations.isLost(code)) {
            Conversations.giveUp(conversation);
        }
    }

    private static byte[] atr(Library library, long handle, boolean direct, Arena arena) throws PcscException {
        var memory = StatusMemory.in(arena, library.platform());
        var code = library.status(handle, memory);
        if (code == 0) {
            return memory.atr(library.platform());
        }
        if (direct) { // without a card there is none
            return new byte[0];
        }
        var _ = library.disconnect(handle, LEAVE);
        throw new PcscException("SCardStatus", code);
    }

    long protocol() {
        return protocol;
    }

    byte[] atr() {
        return atr.clone();
    }

    /// Asks the service; a connection that is no longer good ends by that.
    boolean isGood() {
        lock.lock();
        try (var arena = Arena.ofConfined()) {
            if (end == null && !disconnected) {
                check("SCardStatus", library.status(handle, StatusMemory.in(arena, library.platform())));
            }
            return end == null && !disconnected;
        } catch (PcscException _) { // whoever connects anew is told what is wrong, if it still is
            return false;
        } finally {
            lock.unlock();
        }
    }

    /// @param size how many of the command's remaining bytes are sent
    /// @param reading gets the answer, status word included, and keeps nothing of its memory
    <R> R transmit(ByteBuffer command, int size, Function<MemorySegment, R> reading) throws PcscException {
        return exchange("SCardTransmit", command, size, (exchange, bytes) -> {
            var request = exchange.ioRequest(protocol);
            checkTransmitted(library.transmit(handle, request, bytes, exchange.answer(), exchange.length()));
            checkStatusWord(exchange.answered().byteSize());
            return reading.apply(exchange.answered());
        });
    }

    private void checkTransmitted(int code) throws PcscException {
        if (code != 0 && PcscCode.of(code).filter(REFUSED::contains).isEmpty()) {
            var _ = finish(code, isFinal(code) ? LEAVE : UNPOWER);
        }
        Context.check("SCardTransmit", code);
    }

    /// A card pulled within a command: pcsc-lite calls that a success, with an answer of nothing. Its power is not cut then:
    /// pcsc-lite would note the absence without telling its own watch, and a card put in at once would never be seen.
    private void checkStatusWord(long length) throws PcscException {
        if (length == 0) {
            check("an answer of nothing", PcscCode.SCARD_W_REMOVED_CARD.value());
        }
        if (length == 1) {
            checkTransmitted(PcscCode.SCARD_E_COMM_DATA_LOST.value());
        }
    }

    byte[] control(int code, byte[] command) throws PcscException {
        return exchange("SCardControl", ByteBuffer.wrap(command), command.length, (exchange, bytes) -> {
            var number = Integer.toUnsignedLong(code);
            check("SCardControl", library.control(handle, number, bytes, exchange.answer(), exchange.length()));
            return exchange.answered().toArray(JAVA_BYTE);
        });
    }

    private interface Crossing<R> {

        R over(Exchange exchange, MemorySegment command) throws PcscException;
    }

    private <R> R exchange(String function, ByteBuffer command, int size, Crossing<R> crossing) throws PcscException {
        lock.lock();
        try {
            checkOpen(function);
            return conversation
                    .exchange()
                    .use(exchange -> crossing.over(exchange, exchange.command(command, size)));
        } finally {
            lock.unlock();
        }
    }

    void beginTransaction() throws PcscException {
        lock.lock();
        try {
            checkOpen("SCardBeginTransaction");
            check("SCardBeginTransaction", library.beginTransaction(handle));
        } finally {
            lock.unlock();
        }
    }

    /// A transaction ends with its connection; there is nothing to complain of then.
    void endTransaction() throws PcscException {
        lock.lock();
        try {
            if (end == null && !disconnected) {
                check("SCardEndTransaction", library.endTransaction(handle, LEAVE));
            }
        } finally {
            lock.unlock();
        }
    }

    /// Once is enough. A card that is gone already is as disconnected as one can be.
    void disconnect(long disposition) throws PcscException {
        lock.lock();
        try {
            if (end == null && !disconnected) {
                var code = finish(0, disposition);
                if (!isFinal(code)) {
                    Context.check("SCardDisconnect", code);
                }
            }
        } finally {
            disconnected = true;
            lock.unlock();
        }
    }

    private void checkOpen(String function) throws PcscException {
        if (disconnected) {
            throw new IllegalStateException("the card is disconnected");
        }
        if (end != null) {
            throw new PcscException(function, end);
        }
    }

    private void check(String function, int code) throws PcscException {
        if (isFinal(code)) {
            var _ = finish(code, LEAVE);
        }
        Context.check(function, code);
    }

    private static boolean isFinal(int code) {
        return PcscCode.of(code).filter(FINAL::contains).isPresent();
    }

    private int finish(int why, long disposition) {
        end = why;
        var code = library.disconnect(handle, disposition);
        if (code != 0) { // what the service may still hold ends with the conversation
            Conversations.giveUp(conversation);
        }
        giveUpIfLost(conversation, why);
        return code;
    }
}
