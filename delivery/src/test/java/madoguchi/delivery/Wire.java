package madoguchi.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import madoguchi.event.CounterEvent;
import madoguchi.event.EventEnvelope;
import madoguchi.event.EventId;
import madoguchi.wire.EventCodec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Kafka as seen by somebody who keeps no rules: sends anything anywhere, and looks at what is there.
final class Wire implements AutoCloseable {

    private final String bootstrapServers;
    private final KafkaProducer<String, byte[]> producer;

    Wire(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "linger.ms", 0),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /// One event, as often as asked, under one id.
    void send(String topic, CounterEvent event, int times) {
        var envelope = new EventEnvelope(EventId.random(), Instant.now(), "somebody", event);
        for (var i = 0; i < times; i++) {
            send(EventCodec.write(topic, envelope));
        }
    }

    void garbage(String topic, String key, String value) {
        send(new ProducerRecord<>(topic, key, value.getBytes(StandardCharsets.UTF_8)));
    }

    void unknownType(String topic, String key) {
        var message = new ProducerRecord<>(topic, key, "{}".getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "somebody",
                        "ce_type", "visit.abducted.v9",
                        "ce_time", "2026-11-20T01:00:00Z",
                        "content-type", "application/json")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        send(message);
    }

    private void send(ProducerRecord<String, byte[]> message) {
        try {
            producer.send(message).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /// All records of a topic under this key, by the event's id.
    List<String> ids(String topic, String key) {
        var ids = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            var end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            while (consumer.position(partition) < end) {
                for (var message : consumer.poll(Duration.ofMillis(200))) {
                    if (key.equals(message.key())) {
                        ids.add(new String(message.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return ids;
    }

    @Override
    public void close() {
        producer.close();
    }
}
