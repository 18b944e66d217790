package madoguchi.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import madoguchi.event.EventEnvelope;
import madoguchi.event.EventId;
import madoguchi.wire.EventTypes;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What this service has acted on. The row and the effect are one transaction: however often an event arrives, it has
/// one effect.
final class Inbox {

    private final JdbcClient database;
    private final EventListener listener;
    private final Clock clock;

    Inbox(JdbcClient database, EventListener listener, Clock clock) {
        this.database = database;
        this.listener = listener;
        this.clock = clock;
    }

    boolean knows(EventId id) {
        return database.sql("select exists (select from inbox where event_id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    void handle(Received message, EventEnvelope envelope) {
        if (enter(message, envelope)) {
            listener.on(envelope);
        }
    }

    /// False if somebody was here before; while they are not done, this waits for them.
    private boolean enter(Received message, EventEnvelope envelope) {
        var event = envelope.event();
        return database.sql("""
                        insert into inbox (event_id, topic, key, type, source, occurred_at, body, received_at, handled_at)
                        values (:id, :topic, :key, :type, :source, :occurredAt, :body::json, :receivedAt, :handledAt)
                        on conflict do nothing
                        """)
                        .param("id", envelope.id().value())
                        .param("topic", message.topic())
                        .param("key", event.key())
                        .param("type", EventTypes.wireName(event.getClass()))
                        .param("source", envelope.source())
                        .param("occurredAt", at(envelope.occurredAt()))
                        .param("body", new String(Objects.requireNonNull(message.value()).get(), StandardCharsets.UTF_8))
                        .param("receivedAt", at(message.at()))
                        .param("handledAt", at(clock.instant()))
                        .update()
                == 1;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
