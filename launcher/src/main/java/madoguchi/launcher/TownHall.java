package madoguchi.launcher;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import madoguchi.embedded.EmbeddedKafka;
import madoguchi.embedded.EmbeddedPostgres;
import madoguchi.launcher.frontdoor.FrontDoor;
import madoguchi.town.TownFiles;

/// One town's whole system in this process, on loopback.
final class TownHall implements AutoCloseable {

    private final Parts parts;
    private final DataFolder data;
    private final Ports ports;

    private TownHall(Parts parts, DataFolder data, Ports ports) {
        this.parts = parts;
        this.data = data;
        this.ports = ports;
    }

    /// Everything that can be wrong without starting anything is asked first.
    ///
    /// @throws madoguchi.failure.CounterFailure naming what is in the way; nothing is left running then
    static TownHall open(Console console, Options options, DataFolder data) {
        var ports = new Ports(options.port());
        TownFiles.load(options.town(), LocalDate.now(ZoneId.of("Asia/Tokyo")));
        ports.requireFree();
        var parts = new Parts(console);
        var hall = new TownHall(parts, data, ports);
        try {
            hall.start();
            RunFile.of(ports).write(data.folder());
            return hall;
        } catch (RuntimeException e) {
            hall.close();
            throw e;
        }
    }

    private void start() {
        var broker = Parts.begin(() -> parts.start(
                "Kafka", () -> EmbeddedKafka.start(data.resolve("kafka"), ports.broker(), ports.controller())));
        try {
            parts.start("PostgreSQL", () -> EmbeddedPostgres.start(data.resolve("postgres"), ports.database()));
        } finally {
            broker.get();
        }
        parts.start(
                "front door",
                () -> FrontDoor.open(ports.staff(), ports.visitors(), ports.form(), ports.ticket(), Map.of()));
    }

    Ports ports() {
        return ports;
    }

    @Override
    public void close() {
        RunFile.remove(data.folder());
        parts.close();
    }
}
