package madoguchi.launcher;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import madoguchi.agent.CounterAgent;
import madoguchi.virtual.VirtualReader;
import madoguchi.embedded.BrokerSecurity;
import madoguchi.embedded.EmbeddedKafka;
import madoguchi.embedded.EmbeddedPostgres;
import madoguchi.event.CounterId;
import madoguchi.event.Topics;
import madoguchi.identity.IdentityName;
import madoguchi.launcher.Parts.Pending;
import madoguchi.launcher.command.Console;
import madoguchi.launcher.command.Failures;
import madoguchi.launcher.demo.DemoAccounts.Account;
import madoguchi.launcher.frontdoor.Behind;
import madoguchi.launcher.frontdoor.FrontDoor;
import madoguchi.launcher.reader.DemoReader;
import madoguchi.launcher.reader.ReaderPage;
import madoguchi.staff.SetupCode;
import madoguchi.town.TownFiles;
import madoguchi.town.TownProfile;
import madoguchi.wire.TopicAccess;
import org.eclipse.jetty.server.Handler;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// One town's whole system in this process, on loopback; with [Listen] also for other machines.
final class TownHall implements AutoCloseable {

    private final Options options;
    private final DataFolder data;
    private final Ports ports;
    private final Addresses addresses;
    private final TownProfile town;
    private final Parts parts;
    private @Nullable Welcome welcome;

    private TownHall(Console console, Options options, DataFolder data) {
        this.options = options;
        this.data = data;
        this.ports = new Ports(options.port());
        this.addresses = new Addresses(ports, options.listen());
        this.town = TownFiles.load(options.town(), LocalDate.now(ZoneId.of("Asia/Tokyo")));
        this.parts = new Parts(console);
    }

    /// Everything that can be wrong without starting anything is asked first.
    ///
    /// @throws madoguchi.failure.CounterFailure naming what is in the way; nothing is left running then
    static TownHall open(Console console, Options options, DataFolder data) {
        var hall = new TownHall(console, options, data);
        data.requireTown(hall.town.code());
        hall.addresses.requireFree();
        try {
            hall.start();
            hall.running().write(data.folder());
            return hall;
        } catch (RuntimeException e) {
            hall.close();
            throw Failures.of("start", e);
        }
    }

    private void start() {
        if (!hasVirtualReader()) {
            CounterAgent.keepDisplay();
        }
        var broker = Parts.begin(() -> parts.start(
                "Kafka", this::broker));
        var database = Parts.begin(() -> parts.start(
                "PostgreSQL", () -> EmbeddedPostgres.start(data.resolve("postgres"), ports.database())));
        Parts.awaitAll(broker, database);
        var services = new Services(addresses, town, options, data, isDemo());
        var form = Parts.begin(() -> parts.start("form-service", services.form(database.get())::start));
        var ticket = Parts.begin(() -> parts.start("ticket-service", services.ticket(database.get())::start));
        var agent = counter().map(here -> Parts.begin(
                () -> parts.start("counter-agent " + here, services.agent(here)::start)));
        Parts.awaitAll(Stream.concat(Stream.of(form, ticket), agent.stream()).toArray(Pending<?>[]::new));
        this.welcome = welcome(form.get());
        parts.start("front door", () -> frontDoor(agent.map(Pending::get)));
    }

    /// Beyond this machine for everybody with a certificate and the right to a topic, and for nobody else.
    private EmbeddedKafka broker() {
        var folder = data.resolve("kafka");
        return options.listen()
                .map(open -> EmbeddedKafka.start(
                        folder,
                        addresses.broker(),
                        new BrokerSecurity(
                                open.folder(IdentityName.KAFKA),
                                new TopicAccess(new Topics(town.code()), counters()))))
                .orElseGet(() -> EmbeddedKafka.start(folder, ports.broker(), ports.controller()));
    }

    private List<CounterId> counters() {
        return town.counters().stream().map(TownProfile.Counter::id).toList();
    }

    private Optional<CounterId> counter() {
        return addresses.counterHere(options.counter());
    }

    private FrontDoor frontDoor(Optional<ConfigurableApplicationContext> agent) throws Exception {
        var own = new HashMap<String, Handler>();
        if (hasVirtualReader() && agent.isPresent()) {
            var reader = DemoReader.of(agent.get().getBean(VirtualReader.class), options.town());
            own.put("/virtual-reader/*", new ReaderPage(reader, addresses.staffOrigin()));
        }
        return FrontDoor.open(
                addresses.staff(), addresses.visitors(), Behind.onLoopback(ports.form(), ports.ticket()), own);
    }

    RunFile running() {
        var printer = town.counter(counter().orElse(new CounterId(1))).printer();
        return RunFile.of(addresses, printer);
    }

    private Welcome welcome(ApplicationContext form) {
        var accounts = isDemo() ? Inventions.give(form, options.town(), data.folder()) : List.<Account>of();
        return new Welcome(addresses, town, hasVirtualReader() && counter().isPresent(), accounts, form.getBean(SetupCode.class).ifNeeded());
    }

    Welcome welcome() {
        return Objects.requireNonNull(welcome);
    }

    /// No real town has this code, so a real town that starts from a copy of these files never gets invented accounts.
    private boolean isDemo() {
        return options.inventions() && town.code().equals("999999");
    }

    private boolean hasVirtualReader() {
        return isDemo() && options.virtualReader();
    }

    @Override
    public void close() {
        RunFile.remove(data.folder());
        parts.close();
    }
}
