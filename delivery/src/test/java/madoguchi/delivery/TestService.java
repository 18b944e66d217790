package madoguchi.delivery;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import madoguchi.event.CounterEvent;
import madoguchi.event.CounterId;
import madoguchi.event.EventEnvelope;
import madoguchi.event.LegId;
import madoguchi.event.TicketEvent.LegRecalled;
import madoguchi.event.TicketNumber;
import madoguchi.event.VisitId;
import madoguchi.wire.EventTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A small service of its own: what it hears it writes down in the transaction, and then does what the test says.
final class TestService implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final Script script;

    private TestService(ConfigurableApplicationContext context, Script script) {
        this.context = context;
        this.script = script;
    }

    static TestService start(Place place, String schema, List<String> topics) {
        var script = new Script(topics);
        var context = new SpringApplicationBuilder(Wiring.class)
                .web(WebApplicationType.NONE)
                .initializers(empty -> register((GenericApplicationContext) empty, place, script))
                .properties(
                        "spring.main.banner-mode=off",
                        "spring.config.name=none",
                        "logging.level.root=warn",
                        "logging.level.madoguchi=info",
                        "spring.datasource.url=" + place.database(),
                        "spring.datasource.hikari.schema=" + schema,
                        "spring.datasource.hikari.maximum-pool-size=6",
                        "spring.flyway.schemas=" + schema,
                        "spring.flyway.default-schema=" + schema,
                        "spring.flyway.locations=classpath:db/delivery,classpath:db/heard",
                        "delivery.bootstrap-servers=" + place.bootstrapServers(),
                        "delivery.source=" + schema + "-service",
                        "delivery.schema=" + schema,
                        "delivery.poll=200ms",
                        "delivery.wait-for-subject=2s",
                        "delivery.report-every=500ms",
                        "delivery.live-for=2s")
                .properties(place.identity(schema + "-service"))
                .run();
        return new TestService(context, script);
    }

    private static void register(GenericApplicationContext context, Place place, Script script) {
        context.registerBean(DeliveryTown.class, () -> new DeliveryTown(place.town(), place.townFiles()));
        context.registerBean(Script.class, () -> script);
    }

    void publish(CounterEvent event) {
        inTransaction(() -> outbox().publish(event));
    }

    void inTransaction(Runnable work) {
        context.getBean(TransactionTemplate.class).executeWithoutResult(_ -> work.run());
    }

    Outbox outbox() {
        return context.getBean(Outbox.class);
    }

    ParkedVisits parked() {
        return context.getBean(ParkedVisits.class);
    }

    Installation installation() {
        return context.getBean(Installation.class);
    }

    Broker broker() {
        return context.getBean(Broker.class);
    }

    JdbcClient database() {
        return context.getBean(JdbcClient.class);
    }

    int waiting() {
        return count("outbox");
    }

    int count(String table) {
        return database().sql("select count(*) from " + table).query(Integer.class).single();
    }

    /// What was heard of this visit, in order.
    List<Integer> heard(VisitId visit) {
        return database()
                .sql("select number from heard where key = :key order by position")
                .param("key", visit.toString())
                .query((row, _) -> row.getInt(1))
                .list();
    }

    /// From now on, after writing down what it heard, the service does this.
    void whenHearing(Consumer<CounterEvent> reaction) {
        script.reaction = reaction;
    }

    @Override
    public void close() {
        context.close();
    }

    /// An event of this visit that carries a number, so that order can be seen.
    static LegRecalled said(VisitId visit, int number) {
        return new LegRecalled(visit, new LegId(visit.value()), new TicketNumber(1), new CounterId(1), number);
    }

    /// @param certificates one folder for each service; without, Kafka is spoken to plainly
    record Place(
            String bootstrapServers, String database, String town, String townFiles, @Nullable Path certificates) {

        Place(String bootstrapServers, String database, String town, String townFiles) {
            this(bootstrapServers, database, town, townFiles, null);
        }

        Place withTownFiles(String other) {
            return new Place(bootstrapServers, database, town, other, certificates);
        }

        private Map<String, Object> identity(String source) {
            return certificates == null ? Map.of() : Map.of("delivery.identity", certificates.resolve(source));
        }
    }

    static final class Script {

        private final List<String> topics;
        private volatile Consumer<CounterEvent> reaction = _ -> {};

        Script(List<String> topics) {
            this.topics = topics;
        }
    }

    record Listener(JdbcClient database, Script script) implements EventListener {

        @Override
        public List<String> topics() {
            return script.topics;
        }

        @Override
        public void on(EventEnvelope envelope) {
            var event = envelope.event();
            database.sql("insert into heard (key, type, number) values (:key, :type, :number)")
                    .param("key", event.key())
                    .param("type", EventTypes.wireName(event.getClass()))
                    .param("number", event instanceof LegRecalled recalled ? recalled.calls() : 0)
                    .update();
            script.reaction.accept(event);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(DeliveryConfiguration.class)
    static class Wiring {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        EventListener listener(JdbcClient database, Script script) {
            return new Listener(database, script);
        }
    }
}
