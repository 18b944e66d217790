package madoguchi.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Records to rows and back, bytes at both ends.
record ParkedRecords(JdbcClient database) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, byte[]>> HEADERS = new TypeReference<>() {};

    void add(String key, @Nullable UUID event, Received message) {
        database.sql("""
                insert into parked
                    (key, event_id, topic, partition, record_offset, record_key, headers, value, received_at)
                values (:key, :event, :topic, :partition, :offset, :recordKey, :headers::json, :value, :receivedAt)
                on conflict (event_id) do nothing
                """)
                .param("key", key)
                .param("event", event, Types.OTHER)
                .param("topic", message.topic())
                .param("partition", message.partition())
                .param("offset", message.offset())
                .param("recordKey", message.key(), Types.VARCHAR)
                .param("headers", JSON.writeValueAsString(message.headers()))
                .param("value", message.value() == null ? null : message.value().get(), Types.BINARY)
                .param("receivedAt", message.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<ParkedRecord> first(String key, Set<String> exceptTopics) {
        return database.sql("""
                select position, topic, partition, record_offset, record_key, headers, value, received_at
                from parked where key = :key and not topic = any (:except) order by position limit 1
                """)
                .param("key", key)
                .param("except", exceptTopics.toArray(String[]::new))
                .query((row, _) -> new ParkedRecord(row.getLong("position"), message(row)))
                .optional();
    }

    private static Received message(ResultSet row) throws SQLException {
        return new Received(
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("record_offset"),
                row.getString("record_key"),
                JSON.readValue(row.getString("headers"), HEADERS),
                Bytes.wrap(row.getBytes("value")),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }
}
