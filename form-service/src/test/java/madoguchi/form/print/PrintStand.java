package madoguchi.form.print;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import madoguchi.delivery.DeliveryConfiguration;
import madoguchi.delivery.DeliveryTown;
import madoguchi.delivery.EventListener;
import madoguchi.embedded.EmbeddedServers;
import madoguchi.event.CounterId;
import madoguchi.event.EventEnvelope;
import madoguchi.event.PrintRequestId;
import madoguchi.event.VisitId;
import madoguchi.form.InventedCase;
import madoguchi.form.person.Person;
import madoguchi.form.resident.Residents;
import madoguchi.form.template.FormTemplates;
import madoguchi.town.TownFiles;
import madoguchi.town.TownProfile;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Everything from a case to a printer, on a real database and a real broker, without the screens.
final class PrintStand implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final String database;
    private final Path folder;

    private PrintStand(ConfigurableApplicationContext context, String database, Path folder) {
        this.context = context;
        this.database = database;
        this.folder = folder;
    }

    /// @param printers of counters that do not print into a folder
    static PrintStand start(Path folder, Map<Integer, String> printers) {
        return start(EmbeddedServers.freshDatabase(), EmbeddedServers.freshTownCode(), folder, printers);
    }

    private static PrintStand start(String database, String code, Path folder, Map<Integer, String> printers) {
        var town = new TownWithPrinters(code, printers).profile();
        var context = new SpringApplicationBuilder(Wiring.class)
                .web(WebApplicationType.NONE)
                .initializers(empty -> ((GenericApplicationContext) empty).registerBean(TownProfile.class, () -> town))
                .properties(
                        "spring.main.banner-mode=off",
                        "spring.config.name=none",
                        "logging.level.root=warn",
                        "logging.level.org.apache.fontbox=error",
                        "spring.datasource.url=" + database,
                        "spring.datasource.hikari.schema=form",
                        "spring.datasource.hikari.maximum-pool-size=12",
                        "spring.flyway.schemas=form",
                        "spring.flyway.default-schema=form",
                        "spring.flyway.locations=classpath:db/delivery,classpath:db/form",
                        "delivery.bootstrap-servers=" + EmbeddedServers.bootstrapServers(),
                        "delivery.source=form-service",
                        "delivery.schema=form",
                        "print.folder=" + folder,
                        "print.look-every=50ms",
                        "print.patience=5s")
                .run();
        return new PrintStand(context, database, folder);
    }

    /// The next process on the same data.
    PrintStand restarted() {
        var code = get(TownProfile.class).code();
        close();
        return start(database, code, folder, Map.of());
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    JdbcClient sql() {
        return get(JdbcClient.class);
    }

    /// The case in the database, its visit seated at the counter.
    VisitId seat(InventedCase invented, int counter) {
        new CaseRows(sql()).write(invented, counter);
        return invented.snapshot().visit();
    }

    void change(InventedCase invented, Person replaced, String name) {
        new CaseRows(sql()).rename(invented.snapshot().caseId().value(), replaced.id(), name);
    }

    Print print(InventedCase invented, int counter) {
        return get(PrintForm.class)
                .print(invented.snapshot().visit(), InventedCase.FUNERAL, new CounterId(counter), UUID.randomUUID());
    }

    Print now(PrintRequestId id) {
        return get(Prints.class).get(id);
    }

    List<String> published(VisitId visit) {
        return sql().sql("select type from event where key = :visit order by occurred_at")
                .param("visit", visit.toString())
                .query((row, _) -> row.getString("type"))
                .list();
    }

    Path paper(int counter, PrintRequestId id) {
        return folder.resolve("counter-" + counter).resolve(id + ".pdf");
    }

    @Override
    public void close() {
        context.close();
    }

    private record TownWithPrinters(String code, Map<Integer, String> printers) {

        TownProfile profile() {
            var sample = TownFiles.load(InventedCase.TOWN, LocalDate.of(2026, 4, 20));
            return new TownProfile(
                    code,
                    sample.name(),
                    sample.buildings(),
                    sample.departments(),
                    sample.counters().stream().map(this::withPrinter).toList(),
                    sample.purposes(),
                    sample.questions(),
                    sample.fingerprint(),
                    sample.holidays(),
                    sample.settings());
        }

        private TownProfile.Counter withPrinter(TownProfile.Counter counter) {
            var printer = printers.getOrDefault(counter.id().value(), "folder:counter-" + counter.id());
            return new TownProfile.Counter(counter.id(), counter.building(), counter.departments(), printer);
        }
    }

    /// No `@Configuration`: a test that scans the whole service must not find it.
    @EnableAutoConfiguration
    @EnableConfigurationProperties(PrintSettings.class)
    @Import({DeliveryConfiguration.class, Residents.class})
    @ComponentScan({"madoguchi.form.print", "madoguchi.form.check", "madoguchi.form.pdf"})
    @ComponentScan(
            basePackages = "madoguchi.form.casework",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "madoguchi\\.form\\.casework\\.(Case(s|Files|People|Facts|Decisions)|LaterProtection|ProtectionGate)"))
    static class Wiring {

        @Bean
        Clock clock() {
            return Clock.system(ZoneId.of("Asia/Tokyo"));
        }

        @Bean
        DeliveryTown deliveryTown(TownProfile town) {
            return new DeliveryTown(town.code(), town.fingerprint());
        }

        @Bean
        FormTemplates formTemplates() {
            return FormTemplates.read(InventedCase.TOWN);
        }

        @Bean
        EventListener eventListener() {
            return new DeafListener();
        }
    }

    /// Prints need to hear of nothing: the visits are in the tables.
    private static final class DeafListener implements EventListener {

        @Override
        public List<String> topics() {
            return List.of();
        }

        @Override
        public void on(EventEnvelope envelope) {
            throw new IllegalStateException("nothing was to be heard");
        }
    }
}
