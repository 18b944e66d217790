package madoguchi.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The running town's database, looked into from outside.
final class TownTables implements AutoCloseable {

    private final Connection connection;

    private TownTables(Connection connection) {
        this.connection = connection;
    }

    static TownTables of(RunningTown town) throws IOException, SQLException {
        return at(town.jdbcUrl());
    }

    static TownTables at(String jdbcUrl) throws SQLException {
        return new TownTables(DriverManager.getConnection(jdbcUrl));
    }

    /// Everything that lies in a schema: all columns of all rows of all tables, binary ones as they are.
    byte[] everythingIn(String schema) throws SQLException {
        var all = new ByteArrayOutputStream();
        for (var table : texts("select table_name from information_schema.tables where table_schema = ?", schema)) {
            try (var select = connection.createStatement();
                    var rows = select.executeQuery("select * from \"%s\".\"%s\"".formatted(schema, table))) {
                while (rows.next()) {
                    for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                        var binary = rows.getMetaData().getColumnTypeName(column).equals("bytea");
                        var value = binary ? rows.getBytes(column) : bytes(rows.getString(column));
                        all.writeBytes(value == null ? new byte[0] : value);
                        all.write('\n');
                    }
                }
            }
        }
        return all.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    /// The first column of a query.
    List<String> texts(String query, Object... parameters) throws SQLException {
        try (var select = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            var texts = new ArrayList<String>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
