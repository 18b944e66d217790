package madoguchi.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import madoguchi.delivery.Reading.Event;
import madoguchi.event.HealthEvent.ProcessReported;
import madoguchi.event.Topics;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/// Hears what all processes say of themselves, each on its own topic. Which topics there are is asked again every second,
/// so that a new counter is heard of without anybody being told.
final class HearHealth implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Topics topics;
    private final String own;
    private final Installation installation;
    private final EventReader reader;
    private long looked = System.nanoTime() - LOOK.toNanos();

    /// @param own the process that hears; its topic is always listened to, so that there is always one
    HearHealth(KafkaConsumer<String, byte[]> consumer, Topics topics, String own, Installation installation) {
        this.consumer = consumer;
        this.topics = topics;
        this.own = topics.health(own);
        this.installation = installation;
        this.reader = new EventReader(topics);
    }

    void listen() {
        if (System.nanoTime() - looked >= LOOK.toNanos()) {
            look();
            looked = System.nanoTime();
        }
        consumer.poll(POLL).forEach(this::hear);
    }

    /// Those already heard go on where they are.
    private void look() {
        var there = there();
        var fresh = new HashSet<>(there);
        fresh.removeAll(consumer.assignment());
        if (!there.equals(consumer.assignment())) {
            consumer.assign(there);
            consumer.seekToBeginning(fresh);
        }
    }

    private Set<TopicPartition> there() {
        var others = consumer.listTopics().keySet().stream().filter(topic -> topic.startsWith(topics.healthOfAll()));
        return Stream.concat(Stream.of(own), others)
                .map(topic -> new TopicPartition(topic, 0))
                .collect(Collectors.toSet());
    }

    /// What is not a report, or not of the topic's writer, is nobody's work here and is passed over: the next comes in
    /// seconds.
    private void hear(ConsumerRecord<String, byte[]> message) {
        var at = Instant.ofEpochMilli(message.timestamp());
        if (reader.read(Received.of(message, at)) instanceof Event(var envelope)
                && envelope.event() instanceof ProcessReported report) {
            installation.heard(report, at);
        }
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(Duration.ofSeconds(1)));
    }
}
