package madoguchi.launcher.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import madoguchi.event.CounterEvent;
import madoguchi.event.EventEnvelope;
import madoguchi.event.HealthEvent;
import madoguchi.event.TicketEvent.VisitOpened;
import madoguchi.event.VisitId;
import madoguchi.wire.EventCodec;
import madoguchi.wire.EventTypes;
import madoguchi.wire.KafkaAccess;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/// Listens to all topics of the town, like any consumer could, and prints what happens in one visit: event, topic and
/// milliseconds since the last. Never what is in it.
final class Timeline implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /// One event of the visit, as it came.
    record Heard(EventEnvelope envelope, String topic, long nanos) {}

    private final KafkaConsumer<String, byte[]> consumer;
    private final Consumer<String> console;
    private final AtomicBoolean over = new AtomicBoolean();
    private final List<Heard> heard = new ArrayList<>();
    private final Thread thread;
    private @Nullable VisitId visit;
    private long last = System.nanoTime();

    private Timeline(KafkaConsumer<String, byte[]> consumer, Consumer<String> console) {
        this.consumer = consumer;
        this.console = console;
        this.thread = Thread.ofPlatform().name("timeline").unstarted(this::listen);
    }

    /// From now on, on all topics that there are.
    static Timeline listen(KafkaAccess kafka, Consumer<String> console) {
        var settings = kafka.properties();
        settings.putAll(Map.of("client.id", "demo-timeline", "enable.auto.commit", false, "fetch.max.wait.ms", 50));
        var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        var partitions = consumer.listTopics().values().stream()
                .flatMap(List::stream)
                .filter(info -> info.topic().matches("\\d{6}\\..*"))
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        var timeline = new Timeline(consumer, console);
        timeline.thread.start();
        return timeline;
    }

    private void listen() {
        try (consumer) {
            while (!over.get()) {
                consumer.poll(Duration.ofMillis(100)).forEach(this::hear);
            }
        }
    }

    private synchronized void hear(ConsumerRecord<String, byte[]> message) {
        var envelope = EventCodec.read(message);
        if (envelope.event() instanceof HealthEvent) {
            return;
        }
        var event = new Heard(envelope, message.topic(), System.nanoTime());
        heard.add(event);
        print(event);
        notifyAll();
    }

    /// The visit that got this number, as soon as it is heard of.
    synchronized VisitId follow(int number) {
        Predicate<CounterEvent> itsOpening =
                event -> event instanceof VisitOpened opened && opened.number().value() == number;
        await(itsOpening, 1, "visit.opened");
        var followed = VisitId.of(all().filter(itsOpening).toList().getLast().key());
        visit = followed;
        ofVisit().forEach(this::print);
        return followed;
    }

    /// Waits until so many events of this kind have come for the visit.
    synchronized void await(VisitId of, Class<? extends CounterEvent> type, int count) {
        await(
                event -> type.isInstance(event) && event.key().equals(of.toString()),
                count,
                "%s (%d)".formatted(EventTypes.wireName(type), count));
    }

    private void await(Predicate<CounterEvent> wanted, int count, String what) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (all().filter(wanted).count() < count && System.nanoTime() < end) {
                wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (all().filter(wanted).count() < count) {
            throw DemoError.NOT_HEARD.failure(what);
        }
    }

    private Stream<CounterEvent> all() {
        return heard.stream().map(event -> event.envelope().event());
    }

    synchronized List<Heard> ofVisit() {
        var followed = visit;
        return followed == null
                ? List.of()
                : heard.stream()
                        .filter(event -> event.envelope().event().key().equals(followed.toString()))
                        .toList();
    }

    /// Taking a picture is not part of the visit.
    synchronized void forgetPause() {
        last = System.nanoTime();
    }

    private void print(Heard event) {
        if (visit == null || !event.envelope().event().key().equals(visit.toString())) {
            return;
        }
        var since = Math.max(0, event.nanos() - last) / 1_000_000;
        last = event.nanos();
        console.accept(String.format(
                Locale.ROOT, "  + %5d ms  %-20s %s", since, name(event), event.topic()));
    }

    static String name(Heard event) {
        var wireName = EventTypes.wireName(event.envelope().event().getClass());
        return wireName.substring(0, wireName.lastIndexOf('.'));
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
