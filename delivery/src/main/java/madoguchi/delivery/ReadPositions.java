package madoguchi.delivery;

import org.springframework.jdbc.core.simple.JdbcClient;

/// How far this service has read, committed with what it read. A topic that Kafka made anew (another id) is read from
/// its beginning; so is everything since a backup from which this database was restored.
record ReadPositions(JdbcClient database) {

    long resume(String topic, String topicId, int partition) {
        return database.sql("""
                insert into read_position as known (topic, partition, topic_id, next_offset)
                values (:topic, :partition, :topicId, 0)
                on conflict (topic, partition) do update set
                    topic_id = excluded.topic_id,
                    next_offset = case when known.topic_id = excluded.topic_id then known.next_offset else 0 end
                returning next_offset
                """)
                .param("topic", topic)
                .param("partition", partition)
                .param("topicId", topicId)
                .query(Long.class)
                .single();
    }

    void passed(Received message) {
        database.sql("""
                update read_position set next_offset = :next
                where topic = :topic and partition = :partition
                """)
                .param("next", message.offset() + 1)
                .param("topic", message.topic())
                .param("partition", message.partition())
                .update();
    }
}
