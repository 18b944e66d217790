package madoguchi.virtual;

import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javax.smartcardio.CardException;
import javax.smartcardio.CardNotPresentException;
import javax.smartcardio.TerminalFactory;
import org.jspecify.annotations.Nullable;

/// A card reader with a PIN pad. The virtual resident puts a card on it and types; the agent sees a
/// [javax.smartcardio.CardTerminal]. One per counter, any number in one process.
public final class VirtualReader {

    private final String name;
    private final boolean hasPinPad;
    private @Nullable VirtualCard card;
    private Set<LinkFault> faults = Set.of();
    private boolean stuck;
    private int stay;
    private @Nullable PinPadKeys pad;
    private List<String> message = List.of();

    public VirtualReader(String name) {
        this(name, true);
    }

    private VirtualReader(String name, boolean hasPinPad) {
        this.name = name;
        this.hasPinPad = hasPinPad;
    }

    /// The cheaper kind of reader.
    public static VirtualReader withoutPinPad(String name) {
        return new VirtualReader(name, false);
    }

    boolean hasPinPad() {
        return hasPinPad;
    }

    String name() {
        return name;
    }

    /// This reader as the only one of its own `TerminalFactory`. Nothing is registered anywhere.
    public TerminalFactory terminals() {
        try {
            return TerminalFactory.getInstance(VirtualProvider.TYPE, this, new VirtualProvider());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("the virtual provider lacks its own type", e);
        }
    }

    /// @throws IllegalStateException if a card is in already
    public synchronized void insert(VirtualCard inserted) {
        if (card != null) {
            throw new IllegalStateException("a card is in the reader");
        }
        card = faults.isEmpty() ? inserted : new FaultyLink(inserted, faults.toArray(LinkFault[]::new));
        stay++;
        message = List.of();
        notifyAll();
    }

    /// Takes the card out, whatever is going on. Does nothing if there is none.
    public synchronized void pull() {
        if (card != null) {
            card.powerOff();
            card = null;
            notifyAll();
        }
    }

    /// What is wrong with it, for the cards that are inserted from now on; nothing, if nothing is named.
    public synchronized void suffer(LinkFault... some) {
        faults = Set.of(some);
    }

    /// From now on no command is answered, until it is [#release]d or the card is pulled.
    public synchronized void stick() {
        stuck = true;
    }

    public synchronized void release() {
        stuck = false;
        notifyAll();
    }

    /// Presses a digit. While the pad is closed its keys do nothing.
    public synchronized void type(char digit) {
        if (pad != null) {
            pad.type(digit);
        }
    }

    public synchronized void ok() {
        if (pad != null) {
            pad.ok();
            notifyAll();
        }
    }

    public synchronized void cancel() {
        if (pad != null) {
            pad.cancel();
            notifyAll();
        }
    }

    public synchronized ReaderView view() {
        if (card == null) {
            return new ReaderView.Empty();
        }
        return pad == null ? new ReaderView.CardIn(message) : pad.view();
    }

    /// @return whether it is so at the end
    synchronized boolean waitUntilPresent(Duration limit) {
        return await(() -> card != null, limit);
    }

    /// For the card that is in now: another may have come by the time that its absence is heard of.
    ///
    /// @return whether it has gone
    synchronized boolean waitUntilAbsent(Duration limit) {
        var ofStay = stay;
        return await(() -> card == null || stay != ofStay, limit);
    }

    /// @return whether it is open at the end
    synchronized boolean waitUntilPadIsOpen(Duration limit) {
        return await(() -> pad != null, limit);
    }

    /// Names the card's present stay: a connection is good for one stay only.
    synchronized int connect() throws CardNotPresentException {
        if (card == null) {
            throw new CardNotPresentException("SCARD_E_NO_SMARTCARD");
        }
        return stay;
    }

    /// The card of that stay.
    synchronized VirtualCard card(int ofStay) throws CardException {
        if (card == null || stay != ofStay) {
            throw new CardException("SCARD_W_REMOVED_CARD");
        }
        return card;
    }

    synchronized void powerOff(int ofStay) throws CardException {
        card(ofStay).powerOff();
    }

    synchronized byte[] transmit(int ofStay, byte[] command) throws CardException {
        await(() -> !stuck || card == null || stay != ofStay, VirtualTerminals.FOR_EVER);
        var parsed = Command.of(command);
        if (faults.contains(LinkFault.NO_EXTENDED_LENGTH) && parsed != null && parsed.isExtended()) {
            throw new CardException("SCARD_E_NOT_TRANSACTED");
        }
        var answer = card(ofStay).answer(command);
        card(ofStay); // It may have been pulled in the middle of the answer.
        return answer;
    }

    /// Opens the pad, waits for the keys, completes the command and sends it to the card.
    synchronized byte[] verifyOnPad(int ofStay, byte[] command, Duration limit) throws CardException {
        var keys = new PinPadKeys(PadText.prompt(card(ofStay).triesLeft()));
        pad = keys;
        notifyAll();
        await(() -> keys.finished() || card == null || stay != ofStay, limit);
        pad = null;
        card(ofStay); // Nobody types for a card that is gone.
        if (keys.cancelled() || !keys.finished()) {
            return StatusWord.answer(keys.cancelled() ? StatusWord.PAD_CANCELLED : StatusWord.PAD_TIMED_OUT);
        }
        keys.complete(command);
        var answer = transmit(ofStay, command);
        Arrays.fill(command, (byte) 0);
        message = PadText.after(StatusWord.of(answer));
        return answer;
    }

    /// Gives up early if the thread is told to stop.
    private boolean await(BooleanSupplier state, Duration limit) {
        var end = System.nanoTime() + limit.toNanos();
        try {
            while (!state.getAsBoolean() && System.nanoTime() < end) {
                wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return state.getAsBoolean();
    }
}
