package madoguchi.backup;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What no backup holds. Sessions: after a restore everybody signs in anew. The private keys of card requests that wait, and
/// what they could open: they must not outlive their request (ADR 0004), so those requests are in the file as closed. What is
/// shown to visitors (ADR 0025): it is over by then.
final class LeftOut {

    private static final Set<String> TABLES = Set.of("staff.session", "staff.session_attributes", "form.visitor_screen");
    private static final String HISTORY = "flyway_schema_history";

    private static final Map<String, String> INSTEAD = Map.of(
            "form.card_request.private_key", "null",
            "form.card_request.sealed", "null",
            "form.card_request.state", "case when state in ('OPEN', 'READ') then 'CLOSED' else state end",
            "form.card_request.reason", "case when state in ('OPEN', 'READ') then 'EXPIRED' else reason end");

    private LeftOut() {}

    static boolean holds(StoredTable table) {
        return TABLES.contains(table.qualified()) || table.name().equals(HISTORY);
    }

    static String select(StoredTable table) {
        var columns = table.columns().stream()
                .map(column -> INSTEAD.getOrDefault(table.qualified() + "." + column, '"' + column + '"'))
                .collect(Collectors.joining(", "));
        return "select %s from %s".formatted(columns, table.qualified());
    }
}
