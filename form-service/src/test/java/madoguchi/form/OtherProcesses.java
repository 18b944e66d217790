package madoguchi.form;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import madoguchi.embedded.EmbeddedServers;
import madoguchi.event.CounterEvent;
import madoguchi.event.EventEnvelope;
import madoguchi.event.EventId;
import madoguchi.event.Topics;
import madoguchi.wire.EventCodec;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// ticket-service and the counters' agents, as form-service meets them: on Kafka alone.
public final class OtherProcesses implements AutoCloseable {

    private final Topics topics;
    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<CounterEvent> heard = new ArrayList<>();

    public OtherProcesses(Topics topics) {
        this.topics = topics;
        makeTicketTopic();
        producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, EmbeddedServers.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer());
        consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, EmbeddedServers.bootstrapServers()),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.assign(List.of(new TopicPartition(topics.cards(), 0)));
        consumer.seekToBeginning(consumer.assignment());
    }

    /// On the topic that belongs to it, where only its writer may write.
    public void say(String source, CounterEvent event) {
        say(topics.of(event), source, event);
    }

    public void say(String topic, String source, CounterEvent event) {
        var message = EventCodec.write(topic, new EventEnvelope(EventId.random(), Instant.now(), source, event));
        try {
            producer.send(message).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The newest of its kind on the topic that agents read.
    public <E extends CounterEvent> Optional<E> heard(Class<E> type) {
        consumer.poll(Duration.ofMillis(100))
                .forEach(message -> heard.add(EventCodec.read(message).event()));
        return heard.reversed().stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private void makeTicketTopic() {
        try (var admin = Admin.create(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, EmbeddedServers.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(topics.ticket(), 1, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}
