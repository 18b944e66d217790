package madoguchi.launcher.access;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import madoguchi.embedded.EmbeddedServers.TownDatabase;

/// The town's tables, as a service's own sign-in to the database finds them.
record Schemas(TownDatabase database) {

    /// With the schema.
    List<String> tables(String schema) throws SQLException {
        return asSuperuser("select schemaname || '.' || tablename from pg_tables where schemaname = '%s'"
                .formatted(schema));
    }

    List<String> ownersOf(String schema) throws SQLException {
        return asSuperuser(
                "select distinct tableowner from pg_tables where schemaname = '%s'".formatted(schema));
    }

    /// What this role can read, change or take away of these tables.
    List<String> reached(String role, List<String> tables) throws SQLException, IOException {
        var reached = new ArrayList<String>();
        try (var connection = signIn(role)) {
            for (var table : tables) {
                for (var attempt : List.of("select 1 from %s limit 1", "delete from %s where false", "lock %s", "grant select on %s to public")) {
                    if (succeeds(connection, attempt.formatted(table))) {
                        reached.add(attempt.formatted(table));
                    }
                }
            }
        }
        return reached;
    }

    /// Rolled back, whatever it was.
    private static boolean succeeds(Connection connection, String statement) throws SQLException {
        connection.setAutoCommit(false);
        try (var execute = connection.createStatement()) {
            execute.execute(statement);
            return true;
        } catch (SQLException refused) {
            if (refused.getSQLState().equals("42501")) {
                return false;
            }
            throw refused;
        } finally {
            connection.rollback();
        }
    }

    private Connection signIn(String role) throws SQLException, IOException {
        var folder = database.credentials().apply(role);
        return DriverManager.getConnection(
                database.url(), role, Files.readString(folder.resolve("spring.datasource.password")));
    }

    private List<String> asSuperuser(String query) throws SQLException {
        try (var connection = DriverManager.getConnection(database.superuserUrl());
                var rows = connection.createStatement().executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
