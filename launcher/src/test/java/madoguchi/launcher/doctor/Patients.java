package madoguchi.launcher.doctor;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import madoguchi.launcher.RunFile;
import madoguchi.launcher.backup.ServiceConfig;

/// Installations to look at: nothing runs, unless said.
final class Patients {

    static final Path TOWN = Path.of("..", "town").toAbsolutePath().normalize();
    static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");

    private Patients() {}

    static Patient resting(Path folder) {
        return at(NOW, folder);
    }

    static Patient at(Instant now, Path folder) {
        return of(folder, TOWN, now, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Patient withTown(Path town) {
        return of(town, town, NOW, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Patient withBackups(Path backups) {
        return of(backups, TOWN, NOW, Optional.empty(), Optional.empty(), Optional.of(backups));
    }

    static Patient running(Path folder, RunFile running) {
        return of(folder, TOWN, NOW, Optional.of(running), Optional.empty(), Optional.empty());
    }

    static Patient apart(Path config, Instant now) {
        return of(config, TOWN, now, Optional.empty(), Optional.of(ServiceConfig.read(config)), Optional.empty());
    }

    private static Patient of(
            Path data,
            Path town,
            Instant now,
            Optional<RunFile> running,
            Optional<ServiceConfig> config,
            Optional<Path> backups) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        return new Patient(data, town, 8300, running, config, Optional.empty(), backups, clock);
    }
}
