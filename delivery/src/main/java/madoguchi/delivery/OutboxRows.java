package madoguchi.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The outbox as the relay sees it: whatever is there, in order. There is no mark of how far it got: a row may become
/// visible after one with a higher position.
record OutboxRows(JdbcClient database) {

    private static final int BATCH = 500;

    List<OutboxRow> first() {
        return database.sql("""
                select event_id, topic, key, type, source, occurred_at, body
                from outbox join event using (event_id) order by position limit :batch
                """)
                .param("batch", BATCH)
                .query((row, _) -> row(row))
                .list();
    }

    void delete(Collection<OutboxRow> acknowledged) {
        database.sql("delete from outbox where event_id = any (:ids)")
                .param("ids", acknowledged.stream().map(OutboxRow::id).toArray(UUID[]::new))
                .update();
    }

    /// Remembers which topic this is. If it was another one until now, all its events are due again.
    ///
    /// @return how many
    int note(String topic, String topicId) {
        return database.sql("""
                with made as (
                    insert into sent_topic (topic, topic_id) values (:topic, :id) on conflict do nothing),
                changed as (
                    update sent_topic set topic_id = :id where topic = :topic and topic_id <> :id returning topic)
                insert into outbox (event_id)
                select event_id from event join changed using (topic) on conflict do nothing
                """).param("topic", topic).param("id", topicId).update();
    }

    private static OutboxRow row(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getObject("event_id", UUID.class),
                row.getString("topic"),
                row.getString("key"),
                row.getString("type"),
                row.getString("source"),
                row.getObject("occurred_at", OffsetDateTime.class),
                row.getString("body"));
    }
}
