package madoguchi.agent;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import madoguchi.event.CounterEvent;
import madoguchi.event.EventEnvelope;
import madoguchi.event.EventId;
import madoguchi.failure.CounterFailure;
import madoguchi.failure.ErrorCode;
import madoguchi.wire.AccessError;
import madoguchi.wire.EventCodec;
import madoguchi.wire.KafkaAccess;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The way to Kafka. What it publishes is acknowledged by every replica within two seconds, or was not said.
final class Broker implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Broker.class);

    private final AgentSettings settings;
    private final KafkaAccess access;
    private final Clock clock;
    private @Nullable ErrorCode told;
    private @Nullable Producer<String, byte[]> producer;

    Broker(AgentSettings settings, KafkaAccess access, Clock clock) {
        this.settings = settings;
        this.access = access;
        this.clock = clock;
    }

    /// Made when first needed: without a network the broker's name cannot even be resolved.
    private synchronized Producer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(properties(), new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    /// One second to find the topic's leader, one to be acknowledged: the two seconds a clerk is kept waiting.
    private Map<String, Object> properties() {
        var properties = new HashMap<>(access.properties());
        properties.put(ProducerConfig.CLIENT_ID_CONFIG, settings.source().replace('/', '-'));
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        properties.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 1000);
        properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 900);
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 1000);
        properties.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1000);
        return properties;
    }

    /// Names the event once; said again after a silence, it is still the same event.
    EventEnvelope envelope(CounterEvent event) {
        return new EventEnvelope(EventId.random(), clock.instant(), settings.source(), event);
    }

    /// @return whether it was acknowledged
    boolean publish(EventEnvelope envelope) throws InterruptedException {
        try {
            var topic = settings.topics().of(envelope.event());
            producer().send(EventCodec.write(topic, envelope)).get(2, TimeUnit.SECONDS);
            heard();
            return true;
        } catch (InterruptException e) {
            throw (InterruptedException) new InterruptedException("the agent stops").initCause(e);
        } catch (KafkaException | ExecutionException | TimeoutException | CounterFailure e) {
            notHeard(e);
            return false;
        } catch (IllegalStateException e) {
            return false; // Another thread's refusal has just closed this producer; the next is made when it is needed.
        }
    }

    synchronized void heard() {
        if (told != null) {
            told = null;
            log.atInfo().log("Kafka answers again");
        }
    }

    /// Told once a silence, and once more if the reason turns out to be one that somebody has to do something about.
    /// A producer keeps the certificate it was made with; one that is refused is thrown away, for the next to show what
    /// lies in the folder by then.
    synchronized void notHeard(Exception why) {
        var refused = AccessError.of(why).map(CounterFailure::error);
        if (refused.isPresent()) {
            close();
            producer = null;
        }
        if (told == null || refused.filter(error -> !error.equals(told)).isPresent()) {
            tell(refused.orElse(CardError.KAFKA_DOES_NOT_ANSWER));
        }
    }

    private void tell(ErrorCode error) {
        told = error;
        log.warn("{} {} {} ({})", error.code(), error.message(), error.remedy(), access.bootstrapServers());
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(1));
        }
    }
}
