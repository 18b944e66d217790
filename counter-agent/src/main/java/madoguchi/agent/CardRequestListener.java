package madoguchi.agent;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import madoguchi.event.CardRequestEvent;
import madoguchi.event.CounterEvent;
import madoguchi.event.VisitorScreenEvent;
import madoguchi.failure.CounterFailure;
import madoguchi.wire.EventCodec;
import madoguchi.wire.KafkaAccess;
import madoguchi.wire.UnreadableEventException;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hears card requests: those made from now on, and those of the last minutes that nobody has answered yet. A PC that was
/// started anew goes on with what its clerk asked for a moment ago (ADR 26). No consumer group, no commits: who asks too
/// late is told by the request itself, which carries its end.
final class CardRequestListener extends Worker {

    private static final Logger log = LoggerFactory.getLogger(CardRequestListener.class);

    private static final Duration ROUND = Duration.ofSeconds(1);

    /// Longer than any request lives.
    private static final Duration LOOK_BACK = Duration.ofMinutes(10);

    private final AgentSettings settings;
    private final KafkaAccess access;
    private final TopicPartition topic;
    private final CardRequests requests;
    private final ScreenRequests screens;
    private final Broker broker;
    private final Clock clock;
    private final CountDownLatch listening = new CountDownLatch(1);
    private volatile @Nullable Consumer<String, byte[]> consumer;
    private OptionalLong next = OptionalLong.empty();
    private long present;
    private final List<CounterEvent> past = new ArrayList<>();

    CardRequestListener(
            AgentSettings settings,
            KafkaAccess access,
            CardRequests requests,
            ScreenRequests screens,
            Broker broker,
            Clock clock) {
        super("card-requests");
        this.settings = settings;
        this.access = access;
        this.topic = new TopicPartition(settings.topics().cards(), 0);
        this.requests = requests;
        this.screens = screens;
        this.broker = broker;
        this.clock = clock;
    }

    private Map<String, Object> properties() {
        var properties = new HashMap<>(access.properties());
        properties.put(ConsumerConfig.CLIENT_ID_CONFIG, settings.source().replace('/', '-'));
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        properties.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1000);
        return properties;
    }

    /// Waits until a request made now would be heard.
    boolean awaitListening(Duration limit) throws InterruptedException {
        return listening.await(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    void work() throws InterruptedException {
        var open = consumer;
        if (open == null) {
            consumer = connected();
        } else {
            poll(open);
        }
    }

    /// Only when the place to read from is known is the agent there for anybody. Made anew until it is: without a
    /// network the broker's name cannot even be resolved.
    private @Nullable Consumer<String, byte[]> connected() throws InterruptedException {
        Consumer<String, byte[]> made = null;
        try {
            made = new KafkaConsumer<>(properties(), new StringDeserializer(), new ByteArrayDeserializer());
            made.assign(List.of(topic));
            made.seek(topic, begin(made));
            broker.heard();
            log.atInfo().addKeyValue("topic", topic.topic()).log("Listening for card requests");
            listening.countDown();
            return made;
        } catch (KafkaException | CounterFailure e) {
            if (made != null) {
                made.close(CloseOptions.timeout(Duration.ZERO));
            }
            broker.notHeard(e);
            Thread.sleep(ROUND);
            return null;
        }
    }

    /// On a broker whose disk was wiped there may be less than there was: then from now on again.
    private long begin(Consumer<String, byte[]> made) {
        present = made.endOffsets(List.of(topic), ROUND).getOrDefault(topic, 0L);
        var begin = Math.min(next.orElseGet(() -> someMinutesAgo(made)), present);
        next = OptionalLong.of(begin);
        return begin;
    }

    private long someMinutesAgo(Consumer<String, byte[]> made) {
        var then = clock.instant().minus(LOOK_BACK).toEpochMilli();
        var found = made.offsetsForTimes(Map.of(topic, then), ROUND).get(topic);
        return found == null ? present : found.offset();
    }

    private void poll(Consumer<String, byte[]> open) {
        try {
            open.poll(ROUND).forEach(this::hear);
            bringUpToDate(open);
        } catch (WakeupException e) {
            log.atDebug().log("Woken to stop");
        } catch (KafkaException e) {
            // Refused when it connected anew, or lost in a way that this consumer does not get over. The next one shows
            // what lies in the folder by then, and goes on where this one was.
            open.close(CloseOptions.timeout(Duration.ZERO));
            consumer = null;
            broker.notHeard(e);
        }
    }

    /// What was asked in the past is judged together with what became of it, never by itself.
    private void bringUpToDate(Consumer<String, byte[]> open) {
        if (!past.isEmpty() && open.position(topic, ROUND) >= present) {
            tell(past);
            past.clear();
        }
    }

    private void hear(ConsumerRecord<String, byte[]> message) {
        next = OptionalLong.of(message.offset() + 1);
        try {
            var event = EventCodec.read(message).event();
            if (message.offset() < present) {
                past.add(event);
            } else {
                tell(List.of(event));
            }
        } catch (UnreadableEventException e) {
            // Of a newer form-service, perhaps. Whatever it is, it is no request for a card that this agent can read.
            log.atWarn().addKeyValue("offset", message.offset()).log(e.getMessage());
        }
    }

    private void tell(List<CounterEvent> events) {
        requests.hear(only(CardRequestEvent.class, events));
        screens.hear(only(VisitorScreenEvent.class, events));
    }

    private static <E extends CounterEvent> List<E> only(Class<E> kind, List<CounterEvent> events) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Override
    void wake() {
        var open = consumer;
        if (open == null) {
            super.wake();
        } else {
            open.wakeup();
        }
    }

    @Override
    void ended() {
        var open = consumer;
        if (open != null) {
            open.close(CloseOptions.timeout(ROUND));
        }
    }
}
