package madoguchi.delivery;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import madoguchi.failure.CounterFailure;
import madoguchi.wire.AccessError;
import madoguchi.wire.KafkaAccess;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/// Kafka, as this process sees it now.
public final class Broker implements AutoCloseable {

    private static final Duration ANSWER = Duration.ofSeconds(2);
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final KafkaAccess access;
    private @Nullable Admin admin;
    private @Nullable Answer last;

    Broker(KafkaAccess access) {
        this.access = access;
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
        } catch (ExecutionException | KafkaException | CounterFailure e) {
            failed(e);
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
            made = Admin.create(properties());
            admin = made;
        }
        return made;
    }

    private Map<String, Object> properties() {
        var properties = new HashMap<>(access.properties());
        properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) ANSWER.toMillis());
        properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) ANSWER.toMillis());
        properties.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        return properties;
    }

    /// A client keeps the certificate it was made with. One that Kafka refuses is thrown away: the next shows what lies in
    /// the folder by then.
    synchronized void failed(Throwable failure) {
        if (AccessError.of(failure).isPresent()) {
            close();
            admin = null;
        }
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
