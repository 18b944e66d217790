package madoguchi.agent;

import java.time.Duration;
import java.util.Optional;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import madoguchi.agent.pcsc.Readers;
import madoguchi.event.HealthEvent.ReaderState;

/// The reader on this counter's desk: whether it is there, and whether a card lies on it. Only the thread that reads
/// cards asks it; others see the last answer, because the JDK's provider lets a waiting thread block all others.
final class CounterReader {

    private final Readers readers;
    private volatile ReaderState state = ReaderState.ABSENT;

    CounterReader(Readers readers) {
        this.readers = readers;
    }

    Optional<CardTerminal> find() {
        var terminal = readers.find();
        state = terminal.isPresent() ? ReaderState.READY : ReaderState.ABSENT;
        return terminal;
    }

    ReaderState state() {
        return state;
    }

    /// Waits a while; false also when the reader itself went away.
    static boolean cardComes(CardTerminal terminal, Duration limit) throws InterruptedException {
        try {
            stopIfTold();
            return terminal.waitForCardPresent(limit.toMillis());
        } catch (CardException e) {
            return false;
        }
    }

    /// Waits a while; true also when the reader itself went away.
    static boolean cardGoes(CardTerminal terminal, Duration limit) throws InterruptedException {
        try {
            stopIfTold();
            return terminal.waitForCardAbsent(limit.toMillis());
        } catch (CardException e) {
            return true;
        }
    }

    /// No provider does this for us: their waits end without a word when the thread is interrupted, or go on.
    private static void stopIfTold() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }
}
