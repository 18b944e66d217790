package madoguchi.agent;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import madoguchi.event.CounterEvent;
import madoguchi.event.EventEnvelope;
import madoguchi.event.EventId;
import madoguchi.wire.EventCodec;
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
    private final Clock clock;
    private final AtomicBoolean silent = new AtomicBoolean();
    private @Nullable Producer<String, byte[]> producer;

    Broker(AgentSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /// Made when first needed: without a network the broker's name cannot even be resolved.
    private synchronized Producer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(properties(settings), new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    /// One second to find the topic's leader, one to be acknowledged: the two seconds a clerk is kept waiting.
    private static Map<String, Object> properties(AgentSettings settings) {
        var properties = new HashMap<String, Object>();
        properties.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
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
        } catch (KafkaException | ExecutionException | TimeoutException e) {
            notHeard();
            return false;
        }
    }

    void heard() {
        if (silent.compareAndSet(true, false)) {
            log.atInfo().log("Kafka answers again");
        }
    }

    void notHeard() {
        if (silent.compareAndSet(false, true)) {
            var error = CardError.KAFKA_DOES_NOT_ANSWER;
            log.warn("{} {} {} ({})", error.code(), error.message(), error.remedy(), settings.bootstrapServers());
        }
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(1));
        }
    }
}
