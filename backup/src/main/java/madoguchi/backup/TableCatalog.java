package madoguchi.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/// Which tables there are, asked of the database itself: a table that a later release adds is in the backup without
/// anybody remembering it.
record TableCatalog(Connection connection) {

    /// Those of a backup, each after the ones it refers to.
    List<StoredTable> tables(List<String> schemas) throws SQLException {
        var tables = new ArrayList<StoredTable>();
        for (var schema : schemas) {
            for (var name : texts(connection, """
                    select table_name from information_schema.tables
                    where table_schema = ? and table_type = 'BASE TABLE' order by table_name
                    """, schema)) {
                tables.add(table(schema, name));
            }
        }
        tables.removeIf(LeftOut::holds);
        return inOrderOfReference(tables);
    }

    private StoredTable table(String schema, String name) throws SQLException {
        return new StoredTable(schema, name, texts(connection, """
                select column_name from information_schema.columns
                where table_schema = ? and table_name = ? and is_generated = 'NEVER' order by ordinal_position
                """, schema, name), texts(connection, """
                select column_name from information_schema.columns
                where table_schema = ? and table_name = ? and is_identity = 'YES' order by ordinal_position
                """, schema, name));
    }

    private List<StoredTable> inOrderOfReference(List<StoredTable> tables) throws SQLException {
        var ordered = new LinkedHashSet<StoredTable>();
        for (var table : tables) {
            addAfterItsReferences(table, tables, ordered);
        }
        return List.copyOf(ordered);
    }

    /// Tables never refer to each other in a circle; to itself one may: a whole table is copied by one statement.
    private void addAfterItsReferences(StoredTable table, List<StoredTable> all, LinkedHashSet<StoredTable> ordered)
            throws SQLException {
        if (ordered.contains(table)) {
            return;
        }
        for (var reference : references(table)) {
            for (var other : all) {
                if (other.qualified().equals(reference) && !other.equals(table)) {
                    addAfterItsReferences(other, all, ordered);
                }
            }
        }
        ordered.add(table);
    }

    private Collection<String> references(StoredTable table) throws SQLException {
        return texts(connection, """
                select distinct n.nspname || '.' || c.relname
                from pg_constraint k join pg_class c on c.oid = k.confrelid join pg_namespace n on n.oid = c.relnamespace
                where k.contype = 'f' and k.conrelid = ?::regclass
                """, table.qualified());
    }

    /// The first column of a query.
    static List<String> texts(Connection connection, String query, String... parameters) throws SQLException {
        try (var select = connection.prepareStatement(query)) {
            for (var i = 0; i < parameters.length; i++) {
                select.setString(i + 1, parameters[i]);
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
}
