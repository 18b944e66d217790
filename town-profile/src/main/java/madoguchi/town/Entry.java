package madoguchi.town;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One entry of a section, with the place of its last definition.
record Entry(Place place, Map<String, Value> fields) {

    /// What the later layer says, and what only the earlier one says.
    Entry extendedBy(Entry later) {
        var all = new LinkedHashMap<>(fields);
        all.putAll(later.fields);
        return new Entry(later.place, all);
    }

    /// Of an entry that was checked.
    String text(String field) {
        return switch (fields.get(field)) {
            case Value.Text(var text, var _) -> text;
            case Value.Items _, Value.Unreadable _ -> throw new IllegalStateException("not a text: " + field);
            case null -> throw new IllegalStateException("not checked: " + field);
        };
    }

    /// Empty where there is none.
    List<Value.Text> list(String field) {
        return fields.get(field) instanceof Value.Items(var items, var _) ? items : List.of();
    }
}
