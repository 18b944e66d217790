package madoguchi.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import madoguchi.backup.Manifest.MigratedSchema;
import madoguchi.backup.Manifest.Table;
import org.postgresql.PGConnection;

/// Puts a backup into an empty database: the schemas as they were, then every row, all or nothing.
public final class Restoration {

    private final BackupFile backup;

    private Restoration(BackupFile backup) {
        this.backup = backup;
    }

    /// Reads all of the backup first.
    ///
    /// @param town the code that is expected, if one is
    public static Restoration of(BackupFile backup, Optional<String> town) {
        var about = backup.manifest().about();
        if (town.filter(code -> !code.equals(about.townCode())).isPresent()) {
            throw BackupError.OTHER_TOWN.failure(about.townCode());
        }
        requireOurs(backup.manifest());
        backup.check();
        return new Restoration(backup);
    }

    /// Whoever knows the public key can make a file that opens: nothing in it may name a place of its own.
    private static void requireOurs(Manifest manifest) {
        var schemas = manifest.schemas().stream().map(MigratedSchema::name).toList();
        if (!schemas.equals(Snapshot.SCHEMAS)) {
            throw BackupError.DAMAGED.failure("schemas");
        }
    }

    public void into(DataSource database) {
        var manifest = backup.manifest();
        var migrations = new Migrations(database);
        migrations.requirePlayable(manifest.schemas());
        manifest.schemas().forEach(migrations::play);
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            copy(connection);
            new NumbersAhead(connection).skip(manifest.takenAt());
            connection.commit();
        } catch (SQLException e) {
            throw BackupError.DATABASE_AWAY.failure("PostgreSQL " + e.getSQLState(), e);
        } catch (IOException e) {
            throw BackupError.DAMAGED.failure("tables/", e);
        }
    }

    /// The town's own files as they were. Nothing is overwritten: the folder is new.
    public void writeTown(Path folder) {
        var town = new TownFolder(folder);
        for (var file : backup.manifest().files()) {
            var path = town.resolve(file.path());
            try (var content = backup.data(file.entry())) {
                Files.createDirectories(path.getParent());
                Files.copy(content, path);
            } catch (IOException e) {
                throw BackupError.NOT_WRITABLE.failure(folder.toString(), e);
            }
        }
    }

    private void copy(Connection connection) throws SQLException, IOException {
        var stored = new TableCatalog(connection).tables(Snapshot.SCHEMAS);
        empty(connection, stored);
        for (var table : backup.manifest().tables()) {
            requireFits(table, stored);
            copy(connection, table);
            for (var sequence : table.sequences().entrySet()) {
                set(connection, table, sequence.getKey(), sequence.getValue());
            }
        }
    }

    /// What a migration puts into a new table is in the backup too, as it has become since. Tables that no backup holds may
    /// refer to those that are emptied: they are emptied with them, and were empty, because the database is new.
    private static void empty(Connection connection, List<StoredTable> stored) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("truncate "
                    + stored.stream().map(StoredTable::qualified).collect(Collectors.joining(", "))
                    + " cascade");
        }
    }

    private static void requireFits(Table table, List<StoredTable> stored) {
        var fits = stored.stream()
                .filter(here -> here.qualified().equals(table.schema() + "." + table.name()))
                .anyMatch(here -> here.columns().equals(table.columns()));
        if (!fits) {
            throw BackupError.DOES_NOT_FIT.failure(table.entry());
        }
    }

    private void copy(Connection connection, Table table) throws SQLException, IOException {
        try (var data = backup.data(table.entry())) {
            var rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy %s.%s (%s) from stdin"
                                    .formatted(table.schema(), table.name(), StoredTable.quoted(table.columns())),
                            data);
            if (rows != table.rows()) {
                throw BackupError.DAMAGED.failure(table.entry());
            }
        }
    }

    private static void set(Connection connection, Table table, String column, long value) throws SQLException {
        if (value == 0) {
            return;
        }
        try (var set = connection.prepareStatement("select setval(pg_get_serial_sequence(?, ?), ?)")) {
            set.setString(1, table.schema() + "." + table.name());
            set.setString(2, column);
            set.setLong(3, value);
            set.execute();
        }
    }
}
