package madoguchi.pcsc;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CardTerminals;
import madoguchi.pcsc.ReaderEvent.CardInserted;
import madoguchi.pcsc.ReaderEvent.CardRemoved;
import madoguchi.pcsc.ReaderEvent.ReaderAdded;
import madoguchi.pcsc.ReaderEvent.ReaderRemoved;
import madoguchi.pcsc.ReaderEvent.ServiceFound;
import madoguchi.pcsc.ReaderEvent.ServiceLost;

/// The readers there are, asked anew each time. Closing it wakes every wait of it and of its terminals.
final class PcscTerminals extends CardTerminals implements AutoCloseable {

    private final Map<String, CardTerminal> terminals = new ConcurrentHashMap<>();
    private final Waits waits = new Waits();
    private final Set<String> inserted = new HashSet<>();
    private final Set<String> removed = new HashSet<>();
    private Sight sight = Sight.NOTHING;

    /// Empty where there is no reader.
    @Override
    public synchronized List<CardTerminal> list(State state) throws CardException {
        return switch (state) {
            case ALL -> named(waits.run(StatusWait::readers));
            case CARD_PRESENT -> withCard(true);
            case CARD_ABSENT -> withCard(false);
            case CARD_INSERTION -> named(inserted.stream().sorted().toList());
            case CARD_REMOVAL -> named(removed.stream().sorted().toList());
        };
    }

    private List<CardTerminal> named(List<String> readers) {
        return readers.stream()
                .map(reader -> terminals.computeIfAbsent(reader, name -> new PcscTerminal(name, waits)))
                .toList();
    }

    private List<CardTerminal> withCard(boolean present) throws PcscException {
        var now = waits.run(wait -> Sight.NOTHING.next(wait, Duration.ZERO));
        return named(now.readers().values().stream()
                .filter(state -> state.cardPresent() == present)
                .map(ReaderState::reader)
                .toList());
    }

    /// Readers that come and go count too, and so it waits where there is none.
    ///
    /// @throws PcscException `SCARD_E_CANCELLED` when the thread is interrupted (it stays so)
    @Override
    public boolean waitForChange(long timeout) throws CardException {
        var deadline = Deadline.in(timeout);
        return waits.run(wait -> {
            if (isFirst()) {
                see(Sight.NOTHING.next(wait, Duration.ZERO));
            }
            forget();
            var changed = false;
            do {
                changed = see(sight().next(wait, deadline.slice()));
            } while (!changed && !deadline.isOver());
            return changed;
        });
    }

    private synchronized boolean isFirst() {
        return sight.equals(Sight.NOTHING);
    }

    private synchronized Sight sight() {
        return sight;
    }

    private synchronized void forget() {
        inserted.clear();
        removed.clear();
    }

    private synchronized boolean see(Sight now) {
        var events = now.since(sight);
        events.forEach(this::note);
        sight = now;
        return !events.isEmpty();
    }

    private void note(ReaderEvent event) {
        switch (event) {
            case CardInserted(String reader) -> inserted.add(reader);
            case CardRemoved(String reader) -> removed.add(reader);
            case ReaderAdded _, ReaderRemoved _, ServiceFound _, ServiceLost _ -> {}
        }
    }

    @Override
    public void close() {
        waits.close();
    }
}
