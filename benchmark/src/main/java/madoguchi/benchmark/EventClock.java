package madoguchi.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import madoguchi.event.CounterEvent;
import madoguchi.wire.EventCodec;
import madoguchi.wire.KafkaAccess;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Hears every event of the town and notes when. One clock for everything: this process's own.
final class EventClock implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /// @param nanos when it was heard here
    record Heard(CounterEvent event, long nanos) {}

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<Heard> heard = new ArrayList<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private final Thread thread;

    EventClock(KafkaAccess kafka) {
        consumer = new KafkaConsumer<>(settings(kafka), new StringDeserializer(), new ByteArrayDeserializer());
        var partitions = consumer.listTopics().values().stream()
                .flatMap(List::stream)
                .filter(topic -> topic.topic().matches("\\d{6}\\.(form|form\\.cards|ticket|agent\\.\\d+)"))
                .map(topic -> new TopicPartition(topic.topic(), topic.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        thread = Thread.ofPlatform().name("event-clock").start(this::listen);
    }

    private static Map<String, Object> settings(KafkaAccess kafka) {
        var settings = new HashMap<String, Object>(kafka.properties());
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 20);
        return settings;
    }

    private void listen() {
        try (consumer) {
            while (!over.get()) {
                consumer.poll(Duration.ofMillis(50)).forEach(message -> {
                    var nanos = System.nanoTime();
                    hear(new Heard(EventCodec.read(message).event(), nanos));
                });
            }
        }
    }

    private synchronized void hear(Heard event) {
        heard.add(event);
        notifyAll();
    }

    /// What has been heard so far belongs to earlier visits.
    synchronized void begin() {
        heard.clear();
    }

    /// The first of its kind since [#begin]. Topics are read side by side, so what happened first may be heard second.
    synchronized Heard await(Class<? extends CounterEvent> type) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (true) {
                var found = heard.stream().filter(each -> type.isInstance(each.event())).findFirst();
                if (found.isPresent()) {
                    return found.get();
                }
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("not heard: " + type.getSimpleName());
                }
                wait(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        over.set(true);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
