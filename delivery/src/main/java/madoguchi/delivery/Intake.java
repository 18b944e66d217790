package madoguchi.delivery;

import madoguchi.delivery.Reading.Event;
import madoguchi.delivery.Reading.Stray;
import madoguchi.event.EventEnvelope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes in one record: its effect, its row in the inbox and the read position are one transaction. Whatever goes wrong,
/// the record has its effect, or waits where a person sees it, or is taken again.
final class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final TransactionTemplate transactions;
    private final EventReader reader;
    private final Inbox inbox;
    private final Park park;
    private final ReadPositions positions;

    Intake(TransactionTemplate transactions, EventReader reader, Inbox inbox, Park park, ReadPositions positions) {
        this.transactions = transactions;
        this.reader = reader;
        this.inbox = inbox;
        this.park = park;
        this.positions = positions;
    }

    /// @throws RuntimeException only for what passes: take the same record again
    void take(Received message) {
        switch (reader.read(message)) {
            case Event(var envelope) -> take(message, envelope);
            case Stray(var error) -> {
                LOG.warn("Parked {}: {}", message.place(), error.code());
                pass(message, () -> park.stray(message, error.code()));
            }
        }
    }

    private void take(Received message, EventEnvelope envelope) {
        try {
            pass(message, () -> handle(message, envelope));
        } catch (RuntimeException | Error e) {
            switch (Verdict.on(e)) {
                case Verdict.TryAgain() -> throw e;
                case Verdict.AwaitSubject() -> pass(message, () -> park.awaitSubject(message, envelope));
                case Verdict.Park(var reason) -> {
                    LOG.warn("Parked {}: {} at {}", envelope.event().key(), reason, e.getStackTrace()[0]);
                    pass(message, () -> park.park(message, envelope, reason));
                }
            }
        }
    }

    private void handle(Received message, EventEnvelope envelope) {
        if (inbox.knows(envelope.id())) {
            return;
        }
        if (park.holdsBack(envelope, message.topic())) {
            park.append(message, envelope);
        } else {
            inbox.handle(message, envelope);
        }
    }

    private void pass(Received message, Runnable work) {
        transactions.executeWithoutResult(_ -> {
            work.run();
            positions.passed(message);
        });
    }
}
