package madoguchi.backup;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import madoguchi.backup.Manifest.MigratedSchema;
import madoguchi.embedded.EmbeddedServers;
import org.postgresql.ds.PGSimpleDataSource;

/// A database with a few tables of the services' kinds, made by migrations of its own.
record SmallTown(DataSource source) {

    static SmallTown empty() {
        var source = new PGSimpleDataSource();
        source.setUrl(EmbeddedServers.freshDatabase());
        return new SmallTown(source);
    }

    static SmallTown fresh() {
        var town = empty();
        var migrations = new Migrations(town.source);
        migrations.play(new MigratedSchema("form", List.of("001", "090", "100")));
        migrations.play(new MigratedSchema("ticket", List.of("001", "090", "100")));
        migrations.play(new MigratedSchema("staff", List.of("1")));
        return town;
    }

    void say(String statement) throws SQLException {
        try (var connection = source.getConnection();
                var saying = connection.createStatement()) {
            saying.execute(statement);
        }
    }

    List<String> texts(String query) throws SQLException {
        try (var connection = source.getConnection()) {
            return TableCatalog.texts(connection, query);
        }
    }

    /// One transaction for each over both services' schemas: in a backup is all of it, or nothing.
    void playVisits(int count) throws SQLException {
        try (var connection = source.getConnection();
                var work = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var played = 0; played < count; played++) {
                var visit = UUID.randomUUID();
                work.execute("insert into form.z_visit values ('" + visit + "', 2, null)");
                work.execute("insert into form.a_paper values ('" + visit + "', 1), ('" + visit + "', 2)");
                work.execute("update ticket.board set sequence = sequence + 1");
                connection.commit();
            }
        }
    }
}
