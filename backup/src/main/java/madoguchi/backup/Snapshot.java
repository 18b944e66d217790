package madoguchi.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import madoguchi.backup.Manifest.MigratedSchema;
import org.postgresql.PGConnection;

/// The database at one moment, while everybody goes on working: one transaction, repeatable read, that only reads.
final class Snapshot {

    static final List<String> SCHEMAS = List.of("form", "ticket", "staff");

    private final Connection connection;

    private Snapshot(Connection connection) {
        this.connection = connection;
    }

    static Snapshot begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        return new Snapshot(connection);
    }

    /// The first statement: from here on nothing changes for this transaction.
    Instant takenAt() throws SQLException {
        try (var select = connection.createStatement();
                var row = select.executeQuery("select now()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    List<MigratedSchema> schemas() throws SQLException {
        var schemas = new ArrayList<MigratedSchema>();
        for (var schema : SCHEMAS) {
            if (texts("select 'there' where to_regclass(? || '.flyway_schema_history') is not null", schema)
                    .isEmpty()) {
                throw BackupError.NO_TOWN.failure(schema);
            }
            schemas.add(new MigratedSchema(schema, texts("""
                    select version from %s.flyway_schema_history
                    where success and version is not null order by installed_rank
                    """.formatted(schema))));
        }
        return schemas;
    }

    /// Whatever the files say: these are the records of that town, or of none yet.
    void requireTown(String code) throws SQLException {
        var others = texts("""
                select distinct split_part(topic, '.', 1) from
                (select topic from form.event union all select topic from ticket.event) said
                where split_part(topic, '.', 1) <> ?
                """, code);
        if (!others.isEmpty()) {
            throw BackupError.OTHER_TOWN.failure(others.getFirst());
        }
    }

    List<StoredTable> tables() throws SQLException {
        return new TableCatalog(connection).tables(SCHEMAS);
    }

    /// The last value that each identity column was given. Not part of any snapshot: never less than what it holds.
    Map<String, Long> sequences(StoredTable table) throws SQLException {
        var values = new LinkedHashMap<String, Long>();
        for (var column : table.identities()) {
            var sequence = texts("select pg_get_serial_sequence(?, ?)", table.qualified(), column)
                    .getFirst();
            texts("select case when is_called then last_value else 0 end from " + sequence)
                    .forEach(value -> values.put(column, Long.parseLong(value)));
        }
        return values;
    }

    /// @return how many rows
    long copy(StoredTable table, OutputStream out) throws SQLException, IOException {
        return connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (%s) to stdout".formatted(LeftOut.select(table)), out);
    }

    private List<String> texts(String query, String... parameters) throws SQLException {
        return TableCatalog.texts(connection, query, parameters);
    }
}
