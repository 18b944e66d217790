package madoguchi.delivery;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/// Kafka, as this process sees it now.
public final class Broker implements AutoCloseable {

    private static final Duration ANSWER = Duration.ofSeconds(2);
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final String bootstrapServers;
    private @Nullable Admin admin;
    private @Nullable Answer last;

    Broker(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /// Asks before a person's time is spent on what would be lost: nobody types a PIN while Kafka is away.
    /// Takes two seconds at most; an answer holds for one.
    ///
    /// @throws madoguchi.failure.CounterFailure (temporary) if Kafka does not answer
    public synchronized void requireReachable() {
        var answer = last;
        if (answer == null || answer.olderThan(FRESH)) {
            answer = ask();
            last = answer;
        }
        if (!answer.reachable()) {
            throw DeliveryError.BROKER_UNREACHABLE.failure();
        }
    }

    private Answer ask() {
        try {
            admin().describeCluster().clusterId().get();
            return new Answer(true, System.nanoTime());
        } catch (ExecutionException | KafkaException e) {
            return new Answer(false, System.nanoTime());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(false, System.nanoTime());
        }
    }

    /// Made when first asked for: where Kafka's name does not resolve yet, making it throws.
    synchronized Admin admin() {
        var made = admin;
        if (made == null) {
            made = Admin.create(Map.of(
                    AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                    AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) ANSWER.toMillis(),
                    AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) ANSWER.toMillis(),
                    AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500));
            admin = made;
        }
        return made;
    }

    @Override
    public synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ofSeconds(1));
        }
    }

    private record Answer(boolean reachable, long nanos) {

        boolean olderThan(Duration age) {
            return System.nanoTime() - nanos > age.toNanos();
        }
    }
}
