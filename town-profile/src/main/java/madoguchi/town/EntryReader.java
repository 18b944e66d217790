package madoguchi.town;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Reads one entry: a value, a mapping, or a list of mappings of which each holds for its own period.
final class EntryReader {

    private final String file;
    private final Section section;
    private final LocalDate today;
    private final Mistakes mistakes;

    EntryReader(String file, Section section, LocalDate today, Mistakes mistakes) {
        this.file = file;
        this.section = section;
        this.today = today;
        this.mistakes = mistakes;
    }

    /// Empty where the entry does not hold today.
    Optional<Entry> read(ScalarNode key, Node value) {
        var versions = versions(key, value);
        reportOverlaps(key, versions);
        return versions.stream()
                .filter(version -> version.period.contains(today))
                .findFirst()
                .map(Version::entry);
    }

    private List<Version> versions(ScalarNode key, Node value) {
        var nodes = value instanceof SequenceNode list ? list.getValue() : List.of(value);
        var versions = new ArrayList<Version>();
        for (var node : nodes) {
            version(key, node).ifPresent(versions::add);
        }
        return versions;
    }

    private Optional<Version> version(ScalarNode key, Node node) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(version(key, mapping));
        }
        if (section.isSingleValued() && node instanceof ScalarNode text && !text.getValue().isBlank()) {
            Map<String, Value> only = Map.of(Section.VALUE, new Value.Text(text.getValue(), place(text)));
            return Optional.of(new Version(always(), new Entry(place(key), only)));
        }
        mistakes.add(place(key), "「%s」の内容がありません。%s を書いてください。".formatted(key.getValue(), fieldNames()));
        Map<String, Value> none = new LinkedHashMap<>();
        section.fields().forEach(field -> none.put(field.name(), new Value.Unreadable(place(key))));
        return Optional.of(new Version(always(), new Entry(place(key), none)));
    }

    private Version version(ScalarNode key, MappingNode mapping) {
        Map<String, Value> fields = new LinkedHashMap<>();
        Map<String, LocalDate> days = new LinkedHashMap<>();
        for (var tuple : mapping.getValue()) {
            readField(tuple.getKeyNode(), tuple.getValueNode(), fields, days);
        }
        var period = new Period(
                days.getOrDefault(Period.FROM, LocalDate.MIN), days.getOrDefault(Period.TO, LocalDate.MAX));
        if (period.isBackwards()) {
            mistakes.add(place(mapping), "valid_to が valid_from より前です。日付を確かめてください。");
        }
        return new Version(period, new Entry(place(key), fields));
    }

    private void readField(Node key, Node value, Map<String, Value> fields, Map<String, LocalDate> days) {
        var name = key instanceof ScalarNode text ? text.getValue() : "";
        if (fields.containsKey(name) || days.containsKey(name)) {
            mistakes.add(place(key), "「%s」が2回書かれています。どちらかを消してください。".formatted(name));
        } else if (name.equals(Period.FROM) || name.equals(Period.TO)) {
            day(name, value).ifPresent(day -> days.put(name, day));
        } else if (section.field(name).isEmpty()) {
            mistakes.add(place(key), "「%s」という項目はありません。使えるのは %s です。".formatted(name, fieldNames()));
        } else {
            fields.put(name, value(section.field(name).get(), key, value));
        }
    }

    private Value value(Section.Field field, Node key, Node node) {
        return switch (field.shape()) {
            case TEXT -> text(field, key, node);
            case ITEMS -> items(field, key, node);
        };
    }

    private Value text(Section.Field field, Node key, Node node) {
        if (node instanceof ScalarNode text && !text.getValue().isBlank()) {
            return new Value.Text(text.getValue(), place(text));
        }
        mistakes.add(place(key), "「%s」には文字を1つ書いてください。".formatted(field.name()));
        return new Value.Unreadable(place(key));
    }

    private Value items(Section.Field field, Node key, Node node) {
        if (node instanceof SequenceNode list && list.getValue().stream().allMatch(ScalarNode.class::isInstance)) {
            var items = list.getValue().stream()
                    .map(ScalarNode.class::cast)
                    .map(item -> new Value.Text(item.getValue(), place(item)))
                    .toList();
            return new Value.Items(items, place(node));
        }
        mistakes.add(place(key), "「%s」には、行の先頭に「- 」を付けて1つずつ並べてください。".formatted(field.name()));
        return new Value.Unreadable(place(key));
    }

    private Optional<LocalDate> day(String name, Node node) {
        try {
            return Optional.of(LocalDate.parse(node instanceof ScalarNode text ? text.getValue() : ""));
        } catch (DateTimeParseException _) {
            mistakes.add(place(node), "「%s」は日付になりません。2026-04-01 の形にしてください。".formatted(name));
            return Optional.empty();
        }
    }

    private void reportOverlaps(ScalarNode key, List<Version> versions) {
        for (int i = 1; i < versions.size(); i++) {
            var later = versions.get(i);
            if (versions.subList(0, i).stream().anyMatch(earlier -> earlier.period.overlaps(later.period))) {
                mistakes.add(place(key), "「%s」の期間が重なっています。valid_from と valid_to を確かめてください。".formatted(key.getValue()));
            }
        }
    }

    private String fieldNames() {
        return String.join(" ", section.fields().stream().map(Section.Field::name).toList()) + " valid_from valid_to";
    }

    private static Period always() {
        return new Period(LocalDate.MIN, LocalDate.MAX);
    }

    private Place place(Node node) {
        return Place.of(file, node);
    }

    private record Version(Period period, Entry entry) {}
}
