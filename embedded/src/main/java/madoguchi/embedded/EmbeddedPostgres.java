package madoguchi.embedded;

import static madoguchi.embedded.DatabaseRoles.SUPERUSER;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/// A PostgreSQL server as a child of this process. The folder is kept, and every commit is on the disk when it returns.
///
/// ```
/// folder/binaries   the unpacked server
/// folder/data       the database: beside the binaries, never below (see README)
/// folder/credentials name and password of each role: for their owner's eyes only
/// folder/postgresql.log
/// ```
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String DATABASE = "madoguchi";

    private final FolderLock lock;
    private final DataFolder data;
    private final io.zonky.test.db.postgres.embedded.EmbeddedPostgres server;

    private EmbeddedPostgres(
            FolderLock lock, DataFolder data, io.zonky.test.db.postgres.embedded.EmbeddedPostgres server) {
        this.lock = lock;
        this.data = data;
        this.server = server;
    }

    /// On loopback.
    ///
    /// @throws madoguchi.failure.CounterFailure if the port or the folder is taken, or the server does not come up
    public static EmbeddedPostgres start(Path folder, int port) {
        return start(folder, folder.resolve("binaries"), port, Optional.empty());
    }

    /// On loopback, and with TLS where the listener says.
    public static EmbeddedPostgres start(Path folder, int port, DatabaseListener listener) {
        return start(folder, folder.resolve("binaries"), port, Optional.of(listener));
    }

    static EmbeddedPostgres start(Path folder, Path binaries, int port, Optional<DatabaseListener> listener) {
        var lock = FolderLock.take(folder);
        try {
            var data = new DataFolder(folder.toAbsolutePath());
            data.stopOrphan();
            Ports.requireFree(port);
            data.setAsideIfIncomplete();
            data.prepareAccess(listener.isPresent());
            Files.createDirectories(binaries);
            var server = started(DatabaseSettings.builder(data, binaries.toAbsolutePath(), port, listener), data);
            var started = new EmbeddedPostgres(lock, data, server);
            started.closeToStrangers(listener.isPresent());
            started.createDatabase(DATABASE);
            started.makeRoles(DATABASE);
            data.markComplete();
            return started;
        } catch (IOException e) {
            lock.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static io.zonky.test.db.postgres.embedded.EmbeddedPostgres started(
            io.zonky.test.db.postgres.embedded.EmbeddedPostgres.Builder settings, DataFolder data) {
        try {
            return settings.start();
        } catch (IOException | IllegalStateException e) {
            throw EmbeddedError.DATABASE_DID_NOT_START.failure(data.folder().toString(), e);
        }
    }

    /// A folder of the first release asks nobody for a password, and its superuser has none. It gets one before the
    /// rules ask for it.
    private void closeToStrangers(boolean beyondThisMachine) {
        asSuperuser("postgres", connection -> {
            if (data.rules().trustAnybody()) {
                DatabaseRoles.setPassword(connection, SUPERUSER, data.credentials().password(SUPERUSER));
            }
            data.rules().write(beyondThisMachine);
            try (var statement = connection.createStatement()) {
                statement.execute("select pg_reload_conf()");
            }
        });
    }

    void createDatabase(String name) {
        asSuperuser("postgres", connection -> {
            try (var known = connection.prepareStatement("select 1 from pg_database where datname = ?");
                    var create = connection.createStatement()) {
                known.setString(1, name);
                if (!known.executeQuery().next()) {
                    create.execute("create database " + name);
                }
            }
        });
    }

    /// Passwords at every start: a file that was replaced counts from then on.
    void makeRoles(String name) {
        asSuperuser(name, connection -> {
            DatabaseRoles.make(connection);
            for (var role : DatabaseRoles.SERVICES) {
                DatabaseRoles.setPassword(connection, role, data.credentials().password(role));
            }
        });
    }

    private void asSuperuser(String database, Work work) {
        try (var connection =
                server.getDatabase(SUPERUSER, database).getConnection()) {
            work.on(connection);
        } catch (SQLException e) {
            throw EmbeddedError.DATABASE_DID_NOT_START.failure(data.folder().toString(), e);
        }
    }

    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    public boolean isRunning() {
        return data.server().isPresent();
    }

    /// The server may end by itself; then something is to be done.
    public void whenGone(Runnable action) {
        Thread.ofPlatform().name("postgres-watch").daemon().start(() -> {
            data.server().ifPresent(server -> server.onExit().join());
            action.run();
        });
    }

    /// Without user and password: see [#credentials].
    public String jdbcUrl() {
        return jdbcUrl(DATABASE);
    }

    /// Without the server's error details: they quote rows, and rows are about people.
    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?logServerErrorDetail=false".formatted(server.getPort(), database);
    }

    String superuserUrl(String database) {
        return jdbcUrl(database) + "&user=%s&password=%s".formatted(SUPERUSER, data.credentials().password(SUPERUSER));
    }

    /// A folder with user name and password as files, for `spring.config.import=configtree:`.
    ///
    /// @param role `form_service` or `ticket_service`
    public Path credentials(String role) {
        return data.credentials().of(role);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.close();
        }
    }
}
