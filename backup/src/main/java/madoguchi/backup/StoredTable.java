package madoguchi.backup;

import java.util.List;
import java.util.stream.Collectors;

/// A table as the database knows it.
///
/// @param identities columns whose values a sequence gives
record StoredTable(String schema, String name, List<String> columns, List<String> identities) {

    /// `schema.table`, as the manifest names it too.
    String qualified() {
        return schema + "." + name;
    }

    static String quoted(List<String> columns) {
        return columns.stream().map(column -> '"' + column + '"').collect(Collectors.joining(", "));
    }
}
