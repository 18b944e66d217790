package madoguchi.delivery;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;

/// A record as it came: bytes, whatever is in them.
record Received(
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        Map<String, byte[]> headers,
        @Nullable Bytes value,
        Instant at) {

    static Received of(ConsumerRecord<String, byte[]> message, Instant at) {
        var headers = new TreeMap<String, byte[]>();
        message.headers().forEach(header -> headers.put(header.key(), header.value()));
        return new Received(
                message.topic(),
                message.partition(),
                message.offset(),
                message.key(),
                headers,
                Bytes.wrap(message.value()),
                at);
    }

    /// As Kafka handed it over, for whoever reads it again.
    @SuppressWarnings("NullAway") // Kafka allows both key and value to be null, and does not say so.
    ConsumerRecord<String, byte[]> message() {
        var written = new RecordHeaders();
        headers.forEach(written::add);
        return new ConsumerRecord<>(
                topic,
                partition,
                offset,
                ConsumerRecord.NO_TIMESTAMP,
                TimestampType.NO_TIMESTAMP_TYPE,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                key,
                value == null ? null : value.get(),
                written,
                Optional.empty());
    }

    /// What a record that names no visit is parked under.
    String place() {
        return topic + "@" + offset;
    }

    /// Never the content.
    @Override
    public String toString() {
        return "Received[" + place() + "]";
    }
}
