package madoguchi.pcsc;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import madoguchi.pcsc.ReaderEvent.CardInserted;
import madoguchi.pcsc.ReaderEvent.CardRemoved;
import madoguchi.pcsc.ReaderEvent.ReaderAdded;
import madoguchi.pcsc.ReaderEvent.ReaderRemoved;

/// All readers at one moment, and what happened between two such moments.
///
/// @param plug the service's pretended reader that changes when readers come and go
record Sight(SequencedMap<String, ReaderState> readers, ReaderState plug) {

    static final Sight NOTHING = new Sight(new LinkedHashMap<>(), ReaderState.unaware("\\\\?PnP?\\Notification"));

    /// Waits until something is different from this sight, or the time is over.
    Sight next(StatusWait wait, Duration atMost) throws PcscException {
        var asked = new ArrayList<>(wait.readers().stream().map(this::known).toList());
        if (!plug.isUnknown()) { // a service that has no such notice is asked for its readers each time anyway
            asked.add(plug);
        }
        if (asked.isEmpty()) {
            asked.add(plug);
        }
        try {
            return of(wait.change(asked, atMost));
        } catch (PcscException e) {
            if (e.is(PcscCode.SCARD_E_UNKNOWN_READER)) { // it went between the two questions
                return this;
            }
            throw e;
        }
    }

    private ReaderState known(String reader) {
        return readers.getOrDefault(reader, ReaderState.unaware(reader));
    }

    private Sight of(List<ReaderState> states) {
        var byName = states.stream()
                .collect(toMap(ReaderState::reader, identity(), (first, _) -> first, LinkedHashMap::new));
        var newPlug = byName.remove(plug.reader());
        return new Sight(byName, newPlug == null ? plug : newPlug);
    }

    List<ReaderEvent> since(Sight earlier) {
        var gone = earlier.readers.values().stream()
                .filter(state -> !readers.containsKey(state.reader()))
                .flatMap(Sight::leaving);
        var here = readers.values().stream().flatMap(state -> changes(earlier.readers, state));
        return Stream.concat(gone, here).toList();
    }

    private static Stream<ReaderEvent> leaving(ReaderState state) {
        var reader = new ReaderRemoved(state.reader());
        return state.cardPresent() ? Stream.of(new CardRemoved(state.reader()), reader) : Stream.of(reader);
    }

    private static Stream<ReaderEvent> changes(Map<String, ReaderState> earlier, ReaderState now) {
        var before = earlier.get(now.reader());
        if (before == null) {
            var reader = new ReaderAdded(now.reader());
            return now.cardPresent() ? Stream.of(reader, new CardInserted(now.reader())) : Stream.of(reader);
        }
        return cardChanges(before, now);
    }

    /// A card that was pulled and put back between two looks shows in the counter alone.
    private static Stream<ReaderEvent> cardChanges(ReaderState before, ReaderState now) {
        var moved = before.cardPresent() != now.cardPresent() || before.counter() != now.counter();
        var removed = before.cardPresent() && moved ? Stream.of(new CardRemoved(now.reader())) : Stream.<ReaderEvent>of();
        var inserted = now.cardPresent() && moved ? Stream.of(new CardInserted(now.reader())) : Stream.<ReaderEvent>of();
        return Stream.concat(removed, inserted);
    }
}
