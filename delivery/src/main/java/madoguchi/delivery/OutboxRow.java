package madoguchi.delivery;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/// An event on its way out, as it was written down: it is sent again years later exactly as it was, even if this build
/// no longer knows its type.
record OutboxRow(
        UUID id, String topic, String key, String type, String source, OffsetDateTime occurredAt, String body) {

    ProducerRecord<String, byte[]> message() {
        var event = CloudEventBuilder.v1()
                .withId(id.toString())
                .withSource(URI.create(source))
                .withType(type)
                .withTime(occurredAt)
                .withDataContentType("application/json")
                .withData(body.getBytes(StandardCharsets.UTF_8))
                .build();
        return KafkaMessageFactory.<String>createWriter(topic, key).writeBinary(event);
    }
}
