package madoguchi.procedure.file;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import madoguchi.town.Mistakes;
import madoguchi.town.Place;

/// One mapping of a file, read field by field. What nobody has asked for at the end is a field that does not exist.
public final class Entry {

    private final String key;
    private final Place place;
    private final Map<String, Tree> fields;
    private final Mistakes mistakes;
    private final Set<String> asked = new HashSet<>();

    public Entry(String key, Tree.Fields tree, Mistakes mistakes) {
        this.key = key;
        this.place = tree.place();
        this.fields = new LinkedHashMap<>(tree.values());
        this.mistakes = mistakes;
    }

    public String key() {
        return key;
    }

    public Place place() {
        return place;
    }

    /// Where a field is written; the entry's own line where it is not.
    public Place place(String field) {
        var value = fields.get(field);
        return value == null ? place : value.place();
    }

    public Optional<String> text(String field) {
        return find(field).flatMap(tree -> text(field, tree));
    }

    /// Empty, and a mistake, where it is missing.
    public String required(String field) {
        return text(field).orElseGet(() -> {
            if (!fields.containsKey(field)) {
                mistakes.add(place, "「%s」に「%s」がありません。書いてください。".formatted(key, field));
            }
            return "";
        });
    }

    public boolean flag(String field) {
        return text(field)
                .map(value -> {
                    if (!value.equals("true") && !value.equals("false")) {
                        mistakes.add(place(field), "「%s」には true か false を書いてください。".formatted(field));
                    }
                    return value.equals("true");
                })
                .orElse(false);
    }

    public int number(String field, int otherwise) {
        return text(field)
                .map(value -> {
                    try {
                        return Integer.parseInt(value);
                    } catch (NumberFormatException _) {
                        mistakes.add(place(field), "「%s」には数字を書いてください。".formatted(field));
                        return otherwise;
                    }
                })
                .orElse(otherwise);
    }

    /// A single text counts as a list of one.
    public List<String> texts(String field) {
        return find(field)
                .map(tree -> switch (tree) {
                    case Tree.Text(var value, var _) -> List.of(value);
                    case Tree.Items(var values, var _) ->
                        values.stream().flatMap(value -> text(field, value).stream()).toList();
                    case Tree.Fields(var _, var at) -> {
                        mistakes.add(at, "「%s」には文字を並べてください。".formatted(field));
                        yield List.<String>of();
                    }
                })
                .orElse(List.of());
    }

    /// A single mapping counts as a list of one; a single text is handed to `shorthand`.
    public <T> List<T> entries(String field, Function<Entry, T> reading, Function<String, T> shorthand) {
        return find(field)
                .map(tree -> switch (tree) {
                    case Tree.Items(var values, var _) -> values;
                    case Tree.Text _, Tree.Fields _ -> List.of(tree);
                })
                .orElse(List.of())
                .stream()
                .flatMap(value -> one(field, value, reading, shorthand).stream())
                .toList();
    }

    private <T> Optional<T> one(String field, Tree value, Function<Entry, T> reading, Function<String, T> shorthand) {
        return switch (value) {
            case Tree.Fields mapping -> Optional.of(read(field, mapping, reading));
            case Tree.Text(var text, var _) -> Optional.of(shorthand.apply(text));
            case Tree.Items(var _, var at) -> {
                mistakes.add(at, "「%s」の中にさらに並びがあります。1段にしてください。".formatted(field));
                yield Optional.empty();
            }
        };
    }

    /// A single mapping.
    public <T> Optional<T> entry(String field, Function<Entry, T> reading) {
        return find(field).flatMap(tree -> {
            if (tree instanceof Tree.Fields mapping) {
                return Optional.of(read(field, mapping, reading));
            }
            mistakes.add(tree.place(), "「%s」には「項目: 内容」を並べてください。".formatted(field));
            return Optional.empty();
        });
    }

    private <T> T read(String field, Tree.Fields mapping, Function<Entry, T> reading) {
        var entry = new Entry(key + "." + field, mapping, mistakes);
        var read = reading.apply(entry);
        entry.requireNothingElse();
        return read;
    }

    /// Named mappings below a field.
    public Map<String, Entry> named(String field) {
        Map<String, Entry> named = new LinkedHashMap<>();
        find(field).ifPresent(tree -> {
            if (tree instanceof Tree.Fields(var values, var _)) {
                values.forEach((name, value) -> {
                    if (value instanceof Tree.Fields mapping) {
                        named.put(name, new Entry(name, mapping, mistakes));
                    } else {
                        mistakes.add(value.place(), "「%s」には「項目: 内容」を並べてください。".formatted(name));
                    }
                });
            } else {
                mistakes.add(tree.place(), "「%s」には「名前: 内容」を並べてください。".formatted(field));
            }
        });
        return named;
    }

    /// Named texts below a field.
    public Map<String, String> namedTexts(String field) {
        Map<String, String> named = new LinkedHashMap<>();
        find(field).ifPresent(tree -> {
            if (tree instanceof Tree.Fields(var values, var _)) {
                values.forEach((name, value) -> text(name, value).ifPresent(text -> named.put(name, text)));
            } else {
                mistakes.add(tree.place(), "「%s」には「名前: 内容」を並べてください。".formatted(field));
            }
        });
        return named;
    }

    public void mistake(String field, String remedy) {
        mistakes.add(place(field), remedy);
    }

    public void requireNothingElse() {
        fields.forEach((field, tree) -> {
            if (!asked.contains(field)) {
                mistakes.add(tree.place(), "「%s」に「%s」という項目はありません。つづりを確かめてください。".formatted(key, field));
            }
        });
    }

    private Optional<Tree> find(String field) {
        asked.add(field);
        return Optional.ofNullable(fields.get(field));
    }

    private Optional<String> text(String field, Tree tree) {
        if (tree instanceof Tree.Text(var value, var _) && !value.isBlank()) {
            return Optional.of(value.strip());
        }
        mistakes.add(tree.place(), "「%s」には文字を1つ書いてください。".formatted(field));
        return Optional.empty();
    }
}
