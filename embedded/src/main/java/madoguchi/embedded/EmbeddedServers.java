package madoguchi.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// One broker and one database for all tests of a JVM: started when first asked for, on free ports, in a temporary
/// folder, stopped and removed when the JVM ends.
///
/// Each test class takes a database of its own, and a town of its own where it publishes: topics and consumer groups
/// begin with the town's code, so that classes do not read each other's events.
public final class EmbeddedServers {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final AtomicInteger TOWNS = new AtomicInteger(900_000);

    private EmbeddedServers() {}

    public static String bootstrapServers() {
        return Broker.SHARED.bootstrapServers();
    }

    /// The JDBC address of a new, empty database, with the user who may do everything.
    public static String freshDatabase() {
        return Database.SHARED.superuserUrl(freshName());
    }

    /// A new database as a town has it: with the services' roles and nobody else's.
    public static TownDatabase freshTownDatabase() {
        var name = freshName();
        Database.SHARED.makeRoles(name);
        return new TownDatabase(
                Database.SHARED.jdbcUrl(name), Database.SHARED.superuserUrl(name), Database.SHARED::credentials);
    }

    /// @param url without user and password
    /// @param superuserUrl with those of the user who may do everything
    /// @param credentials the folder of a role, see [EmbeddedPostgres#credentials]
    public record TownDatabase(String url, String superuserUrl, Function<String, Path> credentials) {}

    private static String freshName() {
        var name = "test_" + DATABASES.incrementAndGet();
        Database.SHARED.createDatabase(name);
        return name;
    }

    /// The code of a town that nobody else in this JVM uses.
    public static String freshTownCode() {
        return String.valueOf(TOWNS.incrementAndGet());
    }

    /// A port nobody uses at this moment.
    public static int freePort() {
        return Ports.anyFree();
    }

    private static final class Broker {

        static final EmbeddedKafka SHARED = start();

        private static EmbeddedKafka start() {
            var folder = temporaryFolder();
            var broker = EmbeddedKafka.start(folder, Ports.anyFree(), Ports.anyFree());
            atTheEnd(broker, folder);
            return broker;
        }
    }

    private static final class Database {

        static final EmbeddedPostgres SHARED = start();

        private static EmbeddedPostgres start() {
            var folder = temporaryFolder();
            var database = EmbeddedPostgres.start(folder, sharedBinaries(), Ports.anyFree(), Optional.empty());
            atTheEnd(database, folder);
            return database;
        }
    }

    /// Unpacking costs seconds; test runs share what an earlier one unpacked.
    static Path sharedBinaries() {
        return Path.of(System.getProperty("java.io.tmpdir"), "madoguchi-postgresql-" + System.getProperty("user.name"));
    }

    private static void atTheEnd(AutoCloseable server, Path folder) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                server.close();
                delete(folder);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }));
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("madoguchi-test-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
