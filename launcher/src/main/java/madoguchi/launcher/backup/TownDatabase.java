package madoguchi.launcher.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import madoguchi.backup.BackupError;
import madoguchi.backup.DatabaseAccount;
import madoguchi.embedded.EmbeddedPostgres;
import madoguchi.launcher.DataFolder;
import madoguchi.launcher.RunFile;

/// A town's records: of the system that runs on a data folder, of one that rests there and is woken for this alone, or
/// of a server apart.
///
/// @param held what is let go of afterwards, in this order
public record TownDatabase(DataSource source, List<AutoCloseable> held) implements AutoCloseable {

    public static TownDatabase at(Path data) {
        return RunFile.find(data)
                .map(running -> new TownDatabase(superuser(data, running.databasePort()), List.of()))
                .orElseGet(() -> woken(data));
    }

    private static TownDatabase woken(Path data) {
        if (!Files.isDirectory(data.resolve("postgres"))) {
            throw BackupError.NO_TOWN.failure(data.toString());
        }
        var folder = DataFolder.take(data);
        try {
            var port = freePort();
            var server = EmbeddedPostgres.start(data.resolve("postgres"), port);
            return new TownDatabase(superuser(data, port), List.of(server, folder));
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param config a service's own settings, with an account that may read (or, to restore, own) all three schemas
    public static TownDatabase apart(Path config) {
        return new TownDatabase(ServiceConfig.read(config).database(), List.of());
    }

    /// Of a server that runs on this data.
    public static DataSource superuser(Path data, int port) {
        var password = data.resolve("postgres/credentials/postgres/spring.datasource.password");
        return new DatabaseAccount(
                        "jdbc:postgresql://127.0.0.1:%d/madoguchi".formatted(port),
                        "postgres",
                        Files.exists(password) ? text(password) : "")
                .source();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw BackupError.DATABASE_AWAY.failure(file.toString(), e);
        }
    }

    @Override
    public void close() {
        for (var each : held) {
            try {
                each.close();
            } catch (Exception e) {
                throw BackupError.DATABASE_AWAY.failure("PostgreSQL", e);
            }
        }
    }
}
