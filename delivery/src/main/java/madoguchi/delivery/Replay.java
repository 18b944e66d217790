package madoguchi.delivery;

import java.util.HashSet;
import java.util.Set;
import madoguchi.delivery.Reading.Event;
import madoguchi.delivery.Reading.Stray;
import madoguchi.event.EventEnvelope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/// Handles what waits, in order, each event in its own transaction. Order holds within one topic only, so an event that
/// still precedes its subject holds up its own topic and lets the others of the visit go first.
final class Replay {

    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);

    private final TransactionTemplate transactions;
    private final EventReader reader;
    private final Inbox inbox;
    private final Park park;

    Replay(TransactionTemplate transactions, EventReader reader, Inbox inbox, Park park) {
        this.transactions = transactions;
        this.reader = reader;
        this.inbox = inbox;
        this.park = park;
    }

    /// @return how many still wait
    int replay(String key) {
        var heldUp = new HashSet<String>();
        for (var next = park.first(key, heldUp); next.isPresent(); next = park.first(key, heldUp)) {
            if (!step(key, next.get(), heldUp)) {
                break;
            }
        }
        return park.count(key);
    }

    void retryWaiting() {
        park.waiting().forEach(this::replay);
        park.giveUpWaiting().forEach(key -> LOG.warn("Parked {}: its subject did not come", key));
    }

    /// False if the visit must stay as it is.
    private boolean step(String key, ParkedRecord next, Set<String> heldUp) {
        return switch (reader.read(next.message())) {
            case Event(var envelope) -> step(key, next, envelope, heldUp);
            case Stray(var error) -> {
                transactions.executeWithoutResult(_ -> park.refuse(key, error.code()));
                yield false;
            }
        };
    }

    private boolean step(String key, ParkedRecord next, EventEnvelope envelope, Set<String> heldUp) {
        try {
            transactions.executeWithoutResult(_ -> handle(key, next, envelope));
            heldUp.clear();
            return true;
        } catch (RuntimeException | Error e) {
            return switch (Verdict.on(e)) {
                case Verdict.TryAgain() -> throw e;
                case Verdict.AwaitSubject() -> heldUp.add(next.message().topic());
                case Verdict.Park(var reason) -> {
                    transactions.executeWithoutResult(_ -> park.refuse(key, reason));
                    yield false;
                }
            };
        }
    }

    private void handle(String key, ParkedRecord next, EventEnvelope envelope) {
        if (!park.lock(key) || !park.take(next)) {
            return;
        }
        if (key.equals(envelope.event().key())) {
            inbox.handle(next.message(), envelope);
        } else {
            readmit(next.message(), envelope);
        }
        park.releaseIfEmpty(key);
    }

    /// A record that was unreadable when it came and is readable now: it joins its visit, behind what waits there.
    private void readmit(Received message, EventEnvelope envelope) {
        if (park.holdsBack(envelope, message.topic())) {
            park.append(message, envelope);
        } else {
            inbox.handle(message, envelope);
        }
    }
}
