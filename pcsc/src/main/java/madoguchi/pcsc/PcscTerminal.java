package madoguchi.pcsc;

import java.time.Duration;
import java.util.List;
import java.util.function.BiPredicate;
import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardNotPresentException;
import javax.smartcardio.CardTerminal;
import org.jspecify.annotations.Nullable;

/// One reader. It has at most one card, and so at most one handle, at a time.
final class PcscTerminal extends CardTerminal {

    private final String name;
    private final Waits waits;
    private @Nullable PcscCard card;
    private ConnectMode mode = ConnectMode.of("*");

    PcscTerminal(String name, Waits waits) {
        this.name = name;
        this.waits = waits;
    }

    @Override
    public String getName() {
        return name;
    }

    /// The same card as before while that is still good. `protocol` may be `EXCLUSIVE;` and one of the standard's.
    @Override
    public synchronized Card connect(String protocol) throws CardException {
        var asked = ConnectMode.of(protocol);
        var before = card;
        if (before != null && before.connection().isGood()) {
            if (!asked.isMetBy(mode, before.connection().protocol())) {
                throw new PcscException("connected otherwise already", PcscCode.SCARD_E_SHARING_VIOLATION);
            }
            return before;
        }
        var connected = open(asked);
        card = connected;
        mode = asked;
        return connected;
    }

    private PcscCard open(ConnectMode asked) throws CardException {
        try {
            return PcscCard.of(Connection.open(Library.ofThisSystem(), name, asked));
        } catch (PcscException e) {
            if (e.is(PcscCode.SCARD_E_NO_SMARTCARD) || e.is(PcscCode.SCARD_W_REMOVED_CARD)) {
                throw new CardNotPresentException("no card in the reader", e);
            }
            throw e;
        }
    }

    @Override
    public boolean isCardPresent() throws CardException {
        return waits.run(this::now).cardPresent();
    }

    private ReaderState now(StatusWait wait) throws PcscException {
        return wait.change(List.of(ReaderState.unaware(name)), Duration.ZERO).getFirst();
    }

    /// @throws PcscException `SCARD_E_CANCELLED` when the thread is interrupted (it stays so)
    @Override
    public boolean waitForCardPresent(long timeout) throws CardException {
        return waitUntil((_, now) -> now.cardPresent(), Deadline.in(timeout));
    }

    /// For the card that is there now: another may have come by the time that its absence is heard of.
    ///
    /// @throws PcscException `SCARD_E_CANCELLED` when the thread is interrupted (it stays so)
    @Override
    public boolean waitForCardAbsent(long timeout) throws CardException {
        return waitUntil((first, now) -> !now.cardPresent() || now.counter() != first.counter(), Deadline.in(timeout));
    }

    private boolean waitUntil(BiPredicate<ReaderState, ReaderState> reached, Deadline deadline) throws PcscException {
        return waits.run(wait -> {
            var first = now(wait);
            var state = first;
            while (!reached.test(first, state) && !deadline.isOver()) {
                state = wait.change(List.of(state), deadline.slice()).getFirst();
            }
            return reached.test(first, state);
        });
    }

    @Override
    public String toString() {
        return name;
    }
}
