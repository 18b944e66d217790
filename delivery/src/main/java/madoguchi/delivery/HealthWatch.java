package madoguchi.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import madoguchi.event.Build;
import madoguchi.event.EventEnvelope;
import madoguchi.event.EventId;
import madoguchi.event.HealthEvent.ProcessReported;
import madoguchi.wire.EventCodec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/// Says that this process lives, and hears the others. Not through the outbox: a report that could not be sent at once is
/// worth nothing later.
final class HealthWatch implements Worker.Job {

    private final KafkaClients clients;
    private final TopicDirectory directory;
    private final Installation installation;
    private final Self self;

    HealthWatch(KafkaClients clients, TopicDirectory directory, Installation installation, Self self) {
        this.clients = clients;
        this.directory = directory;
        this.installation = installation;
        this.self = self;
    }

    @Override
    public void run(Worker worker) throws Exception {
        directory.create(List.of(topic()));
        var producer = clients.producer();
        try (var others = new HearHealth(clients.consumer(), self.town().topics(), self.source(), installation)) {
            watch(worker, producer, others);
        } finally {
            producer.close(Duration.ZERO);
        }
    }

    private void watch(Worker worker, KafkaProducer<String, byte[]> producer, HearHealth others) throws Exception {
        Future<RecordMetadata> last = null;
        var due = System.nanoTime();
        while (!worker.stopped()) {
            if (System.nanoTime() >= due) {
                requireSent(last);
                last = producer.send(EventCodec.write(topic(), self.report()));
                due += self.every().toNanos();
            }
            others.listen();
            if (last != null && last.isDone()) {
                requireSent(last);
                worker.fine();
            }
        }
    }

    private static void requireSent(@Nullable Future<RecordMetadata> last) throws InterruptedException {
        try {
            if (last != null) {
                last.get();
            }
        } catch (ExecutionException e) {
            throw DeliveryError.BROKER_UNREACHABLE.failure("Kafka", e);
        }
    }

    private String topic() {
        return self.town().topics().health(self.source());
    }

    /// What this process says of itself.
    record Self(String source, DeliveryTown town, Clock clock, Duration every) {

        EventEnvelope report() {
            return new EventEnvelope(
                    EventId.random(),
                    clock.instant(),
                    source,
                    new ProcessReported(source, Build.fingerprint(), town.fingerprint(), null));
        }
    }
}
