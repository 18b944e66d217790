package madoguchi.agent;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import madoguchi.event.AgentEvent;
import madoguchi.event.AgentScreenEvent;
import madoguchi.event.CardRequestEvent.CardRequested;
import madoguchi.event.CardRequestId;
import madoguchi.event.CounterEvent;
import madoguchi.event.VisitorScreenEvent.ScreenRequested;
import madoguchi.event.CounterId;
import madoguchi.event.EventEnvelope;
import madoguchi.event.EventId;
import madoguchi.event.HealthEvent.ProcessReported;
import madoguchi.event.HealthEvent.ReaderState;
import madoguchi.event.Topics;
import madoguchi.event.VisitId;
import madoguchi.seal.SealKey;
import madoguchi.wire.EventCodec;
import madoguchi.wire.KafkaAccess;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/// The other side of the agent: asks for cards as form-service does, and hears what the agent of counter 3 says.
final class Town implements AutoCloseable {

    static final CounterId COUNTER = new CounterId(3);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final SealKey key = SealKey.generate();
    private final String code;
    private final KafkaAccess access;
    private final Topics topics;
    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<CounterEvent> heard = new ArrayList<>();

    Town(String code, String servers) {
        this(code, KafkaAccess.plain(servers));
    }

    /// @param access with every right
    Town(String code, KafkaAccess access) {
        this.code = code;
        this.access = access;
        this.topics = new Topics(code);
        this.producer = new KafkaProducer<>(
                with(ProducerConfig.ACKS_CONFIG, "all"),
                new StringSerializer(),
                new ByteArraySerializer());
        this.consumer = new KafkaConsumer<>(
                with(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.assign(Stream.of(topics.agent(COUNTER), topics.health("counter-" + COUNTER))
                .map(topic -> new TopicPartition(topic, 0))
                .toList());
    }

    private Map<String, Object> with(String setting, String value) {
        var all = new HashMap<>(access.properties());
        all.put(setting, value);
        return all;
    }

    Town withTopics() throws Exception {
        try (var admin = Admin.create(access.properties())) {
            admin.createTopics(Stream.of(topics.cards(), topics.agent(COUNTER), topics.health("counter-" + COUNTER))
                            .map(topic -> new NewTopic(topic, 1, (short) 1))
                            .toList())
                    .all()
                    .get();
        }
        return this;
    }

    String[] agentArguments(String reader) {
        return new String[] {
            "--agent.counter=" + COUNTER,
            "--agent.town-code=" + code,
            "--agent.bootstrap-servers=" + access.bootstrapServers(),
            "--agent.reader=" + reader,
            "--logging.level.madoguchi=debug"
        };
    }

    CardRequested request() {
        return request(COUNTER, Instant.now().plusSeconds(60));
    }

    /// Another one, for the same visit.
    CardRequested requestAgain(CardRequested first) {
        return new CardRequested(
                first.visit(), CardRequestId.random(), first.counter(), first.expiresAt(), key.publicKey());
    }

    CardRequested requestWithLastTry() {
        return new CardRequested(
                VisitId.random(),
                CardRequestId.random(),
                COUNTER,
                Instant.now().plusSeconds(60),
                key.publicKey(),
                true,
                null);
    }

    CardRequested request(CounterId counter, Instant expiresAt) {
        return new CardRequested(VisitId.random(), CardRequestId.random(), counter, expiresAt, key.publicKey());
    }

    <E extends CounterEvent> E publish(E event) throws Exception {
        var envelope = new EventEnvelope(EventId.random(), Instant.now(), "form-service", event);
        producer.send(EventCodec.write(topics.of(event), envelope)).get();
        return event;
    }

    /// Every event of the agent up to the first of this kind for this request.
    <E extends AgentEvent> E await(Class<E> type, CardRequested request) {
        Awaitility.await().atMost(PATIENCE).until(() -> {
            poll();
            return find(type, request).findFirst().isPresent();
        });
        return find(type, request).findFirst().orElseThrow();
    }

    void awaitProblem(CardRequested request, AgentEvent.Problem problem) {
        Awaitility.await().atMost(PATIENCE).until(() -> {
            poll();
            return find(AgentEvent.CardNotRead.class, request).anyMatch(event -> event.problem() == problem);
        });
    }

    /// The first event of this kind about this screen.
    <E extends AgentScreenEvent> E await(Class<E> type, ScreenRequested screen) {
        Awaitility.await().atMost(PATIENCE).until(() -> {
            poll();
            return find(type, screen).findFirst().isPresent();
        });
        return find(type, screen).findFirst().orElseThrow();
    }

    private <E extends AgentScreenEvent> Stream<E> find(Class<E> type, ScreenRequested screen) {
        return heard.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(event -> event.screen().equals(screen.screen()));
    }

    private <E extends AgentEvent> Stream<E> find(Class<E> type, CardRequested request) {
        return events().filter(event -> event.request().equals(request.request()))
                .filter(type::isInstance)
                .map(type::cast);
    }

    Stream<AgentEvent> events() {
        return heard.stream().filter(AgentEvent.class::isInstance).map(AgentEvent.class::cast);
    }

    /// Waits until an agent has said that it is there, with a reader or without.
    ProcessReported awaitAgent(ReaderState reader) {
        Awaitility.await().atMost(PATIENCE).until(() -> {
            poll();
            return reports().stream().anyMatch(report -> report.reader() == reader);
        });
        return reports().getLast();
    }

    /// Waits until the newest report says so.
    void awaitNextReport(ReaderState reader) {
        Awaitility.await().atMost(PATIENCE).until(() -> {
            poll();
            return !reports().isEmpty() && reports().getLast().reader() == reader;
        });
    }

    private List<ProcessReported> reports() {
        return heard.stream()
                .filter(ProcessReported.class::isInstance)
                .map(ProcessReported.class::cast)
                .toList();
    }

    private void poll() {
        consumer.poll(Duration.ofMillis(50)).forEach(message -> heard.add(EventCodec.read(message).event()));
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(1));
        consumer.close();
    }
}
