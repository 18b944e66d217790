package madoguchi.delivery;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import madoguchi.event.EventEnvelope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Where visits wait whole (保留): in its table, not in Kafka, and in the order in which their records came.
final class Park {

    private final JdbcClient database;
    private final Clock clock;
    private final Duration waitForSubject;

    Park(JdbcClient database, Clock clock, Duration waitForSubject) {
        this.database = database;
        this.clock = clock;
        this.waitForSubject = waitForSubject;
    }

    /// Whether an event must queue behind others of its visit: always if the visit is parked; if it only awaits its
    /// subject, behind those of its own topic. The subject itself comes on another and must get through.
    ///
    /// Holds the visit's row, so that nobody replays it at the same time.
    boolean holdsBack(EventEnvelope envelope, String topic) {
        return database.sql("select waits_until is null from parked_key where key = :key for update")
                .param("key", envelope.event().key())
                .query(Boolean.class)
                .optional()
                .filter(parked -> parked || holds(envelope.event().key(), topic))
                .isPresent();
    }

    private boolean holds(String key, String topic) {
        return database.sql("select exists (select from parked where key = :key and topic = :topic)")
                .param("key", key)
                .param("topic", topic)
                .query(Boolean.class)
                .single();
    }

    void append(Received message, EventEnvelope envelope) {
        new ParkedRecords(database).add(envelope.event().key(), envelope.id().value(), message);
    }

    void park(Received message, EventEnvelope envelope, String reason) {
        hold(envelope.event().key(), reason, null);
        append(message, envelope);
    }

    void awaitSubject(Received message, EventEnvelope envelope) {
        hold(envelope.event().key(), NotYetKnownException.class.getSimpleName(), clock.instant().plus(waitForSubject));
        append(message, envelope);
    }

    void stray(Received message, String reason) {
        hold(message.place(), reason, null);
        new ParkedRecords(database).add(message.place(), null, message);
    }

    /// A visit that is held already keeps its time and its end, unless it must now wait for a person.
    private void hold(String key, String reason, @Nullable Instant until) {
        database.sql("""
                insert into parked_key (key, since, reason, waits_until) values (:key, :since, :reason, :until)
                on conflict (key) do update set reason = excluded.reason, waits_until = null
                where excluded.waits_until is null
                """)
                .param("key", key)
                .param("since", at(clock.instant()))
                .param("reason", reason)
                .param("until", until == null ? null : at(until), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    boolean lock(String key) {
        return database.sql("select 1 from parked_key where key = :key for update")
                .param("key", key)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    Optional<ParkedRecord> first(String key, Set<String> exceptTopics) {
        return new ParkedRecords(database).first(key, exceptTopics);
    }

    /// False if somebody else has taken it.
    boolean take(ParkedRecord parked) {
        return database.sql("delete from parked where position = :position")
                        .param("position", parked.position())
                        .update()
                == 1;
    }

    void releaseIfEmpty(String key) {
        database.sql("delete from parked_key k where key = :key and not exists (select from parked where key = k.key)")
                .param("key", key)
                .update();
    }

    void refuse(String key, String reason) {
        hold(key, reason, null);
    }

    List<String> waiting() {
        return database.sql("select key from parked_key where waits_until is not null order by since")
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// Those that waited long enough. From now on a person must look.
    List<String> giveUpWaiting() {
        return database.sql("update parked_key set waits_until = null where waits_until <= :now returning key")
                .param("now", at(clock.instant()))
                .query((row, _) -> row.getString(1))
                .list();
    }

    int count(String key) {
        return database.sql("select count(*) from parked where key = :key")
                .param("key", key)
                .query(Integer.class)
                .single();
    }

    List<ParkedVisit> list() {
        return database.sql("""
                select key, since, count(*), reason from parked_key join parked using (key)
                where waits_until is null group by key order by since, key
                """)
                .query((row, _) -> new ParkedVisit(
                        row.getString(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getInt(3),
                        row.getString(4)))
                .list();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
