package madoguchi.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/// A PostgreSQL server as a child of this process. The folder is kept, and every commit is on the disk when it returns.
///
/// ```
/// folder/binaries   the unpacked server
/// folder/data       the database: beside the binaries, never below (see README)
/// folder/postgresql.log
/// ```
public final class EmbeddedPostgres implements AutoCloseable {

    private final FolderLock lock;
    private final io.zonky.test.db.postgres.embedded.EmbeddedPostgres server;

    private EmbeddedPostgres(FolderLock lock, io.zonky.test.db.postgres.embedded.EmbeddedPostgres server) {
        this.lock = lock;
        this.server = server;
    }

    /// @throws madoguchi.failure.CounterFailure if the port or the folder is taken, or the server does not come up
    public static EmbeddedPostgres start(Path folder, int port) {
        return start(folder, folder.resolve("binaries"), port);
    }

    static EmbeddedPostgres start(Path folder, Path binaries, int port) {
        var lock = FolderLock.take(folder);
        try {
            var data = new DataFolder(folder.toAbsolutePath());
            data.stopOrphan();
            Ports.requireFree(port);
            data.setAsideIfIncomplete();
            var started = new EmbeddedPostgres(lock, started(data, binaries.toAbsolutePath(), port));
            started.createDatabase("madoguchi");
            data.markComplete();
            return started;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static io.zonky.test.db.postgres.embedded.EmbeddedPostgres started(
            DataFolder data, Path binaries, int port) {
        try {
            Files.createDirectories(binaries);
            return DatabaseSettings.builder(data, binaries, port).start();
        } catch (IOException | IllegalStateException e) {
            throw EmbeddedError.DATABASE_DID_NOT_START.failure(data.folder().toString(), e);
        }
    }

    public String jdbcUrl() {
        return jdbcUrl("madoguchi");
    }

    /// Without the server's error details: they quote rows, and rows are about people.
    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=postgres&logServerErrorDetail=false"
                .formatted(server.getPort(), database);
    }

    void createDatabase(String name) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var known = connection.prepareStatement("select 1 from pg_database where datname = ?");
                var create = connection.createStatement()) {
            known.setString(1, name);
            if (!known.executeQuery().next()) {
                create.execute("create database " + name);
            }
        } catch (SQLException e) {
            throw EmbeddedError.DATABASE_DID_NOT_START.failure(name, e);
        }
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
