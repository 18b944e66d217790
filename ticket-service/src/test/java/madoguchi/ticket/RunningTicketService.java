package madoguchi.ticket;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import madoguchi.embedded.EmbeddedServers;
import madoguchi.town.TownFiles;
import madoguchi.town.TownProfile;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The whole service with the sample town, on a real database of its own.
public final class RunningTicketService implements AutoCloseable {

    private static final Path TOWN = Path.of("../town");

    private final ConfigurableApplicationContext context;
    private final AtomicInteger days = new AtomicInteger();

    private RunningTicketService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /// For all classes that need no broker: Kafka is away all the time, and nobody may notice.
    public static RunningTicketService shared() {
        return Shared.WITHOUT_BROKER;
    }

    public static RunningTicketService start(String database, String bootstrapServers, String townCode) {
        return start(database, bootstrapServers, townCode, false);
    }

    /// @param devices whether kiosk and display are for registered machines only
    public static RunningTicketService start(
            String database, String bootstrapServers, String townCode, boolean devices) {
        return new RunningTicketService(TicketService.builder()
                .sources(TestBeans.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + database,
                        "--delivery.bootstrap-servers=" + bootstrapServers,
                        "--town.directory=" + TOWN,
                        "--test.town-code=" + townCode,
                        "--devices.required=" + devices,
                        "--staff.pages=true",
                        "--staff.secure-cookie=false",
                        "--staff.announce-setup-code=false",
                        "--staff.password-strength=4",
                        "--spring.main.banner-mode=off"));
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public SettableClock clock() {
        return get(SettableClock.class);
    }

    public JdbcClient jdbc() {
        return get(JdbcClient.class);
    }

    public TransactionTemplate transaction() {
        return new TransactionTemplate(get(PlatformTransactionManager.class));
    }

    public String address(String path) {
        return "http://127.0.0.1:" + get(Environment.class).getProperty("local.server.port") + path;
    }

    /// One column of text.
    public List<String> texts(String sql, Object... parameters) {
        return jdbc().sql(sql)
                .params(parameters)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// An empty hall at nine in the morning, each time of another day: nobody sits at a counter any more.
    public RunningTicketService atNine() {
        clock().set(Instant.parse("2026-11-20T00:00:00Z").plus(Duration.ofDays(days.getAndIncrement())));
        // Row by row: truncating would wait for whoever looks at these tables just now, and they for us.
        List.of("outbox", "event", "paper", "leg", "visit", "number_series", "command")
                .forEach(table -> jdbc().sql("delete from " + table).update());
        return this;
    }

    @Override
    public void close() {
        context.close();
    }

    private static final class Shared {

        static final RunningTicketService WITHOUT_BROKER = start(
                EmbeddedServers.freshDatabase(),
                "127.0.0.1:" + EmbeddedServers.freePort(),
                EmbeddedServers.freshTownCode());
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class TestBeans {

        @Bean
        @Primary
        SettableClock settableClock() {
            return new SettableClock();
        }

        @Bean
        @Primary
        TownProfile testTown(Environment environment) {
            var town = TownFiles.load(TOWN, LocalDate.of(2026, 11, 20));
            return new TownProfile(
                    environment.getRequiredProperty("test.town-code"),
                    town.name(),
                    town.buildings(),
                    town.departments(),
                    town.counters(),
                    town.purposes(),
                    town.fingerprint());
        }
    }
}
