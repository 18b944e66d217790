package madoguchi.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import madoguchi.event.CounterEvent;
import madoguchi.event.EventEnvelope;
import madoguchi.event.EventId;
import madoguchi.wire.EventCodec;
import madoguchi.wire.EventTypes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Where a service says what happened: committed with the change that it tells of, or not at all.
public final class Outbox {

    private final JdbcClient database;
    private final Clock clock;
    private final Pen pen;
    private final Signal relay;

    Outbox(JdbcClient database, Clock clock, Pen pen, Signal relay) {
        this.database = database;
        this.clock = clock;
        this.pen = pen;
        this.relay = relay;
    }

    /// Events of one visit are carried in the order in which their transactions call this.
    ///
    /// @throws IllegalStateException outside a transaction: the event could be told although the change was not made
    public void publish(CounterEvent event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("events are published inside the transaction of what they tell");
        }
        store(new EventEnvelope(EventId.random(), clock.instant().truncatedTo(ChronoUnit.MICROS), pen.source(), event));
        TransactionSynchronizationManager.registerSynchronization(new WakeRelay(relay));
    }

    private void store(EventEnvelope envelope) {
        var event = envelope.event();
        database.sql("""
                with said as (
                    insert into event (event_id, topic, key, type, source, occurred_at, body)
                    values (:id, :topic, :key, :type, :source, :occurredAt, :body::json)
                    returning event_id)
                insert into outbox (event_id) select event_id from said
                """)
                .param("id", envelope.id().value())
                .param("topic", pen.topicOf(event))
                .param("key", event.key())
                .param("type", EventTypes.wireName(event.getClass()))
                .param("source", envelope.source())
                .param("occurredAt", envelope.occurredAt().atOffset(ZoneOffset.UTC))
                .param("body", new String(EventCodec.body(event), StandardCharsets.UTF_8))
                .update();
    }

    private record WakeRelay(Signal relay) implements TransactionSynchronization {

        @Override
        public void afterCommit() {
            relay.wake();
        }
    }
}
