package madoguchi.town;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The sections of `town.yaml`, and what an entry of each must say.
enum Section {
    BUILDINGS("buildings"),
    DEPARTMENTS("departments"),
    COUNTERS("counters"),
    PURPOSES("purposes"),
    QUESTIONS("questions"),
    HOLIDAYS("holidays"),
    SETTINGS("settings");

    /// The field of an entry that is a single value: `2026-01-01: 元日` means `2026-01-01: {value: 元日}`.
    static final String VALUE = "value";

    private final String title;

    Section(String title) {
        this.title = title;
    }

    static Optional<Section> find(String title) {
        return Arrays.stream(values()).filter(section -> section.title.equals(title)).findFirst();
    }

    static String titles() {
        return Arrays.stream(values()).map(Section::title).collect(Collectors.joining(" "));
    }

    String title() {
        return title;
    }

    List<Field> fields() {
        return switch (this) {
            case BUILDINGS -> List.of(text("name"));
            case DEPARTMENTS -> List.of(text("name"), text("extension"), items("procedures"));
            case COUNTERS -> List.of(text("building"), items("departments"), text("printer"));
            case PURPOSES -> List.of(text("label"), text("plain"), text("department"));
            case QUESTIONS -> Questions.fields();
            case HOLIDAYS, SETTINGS -> List.of(text(VALUE));
        };
    }

    Optional<Field> field(String name) {
        return fields().stream().filter(field -> field.name.equals(name)).findFirst();
    }

    boolean isSingleValued() {
        return field(VALUE).isPresent();
    }

    boolean acceptsKey(String key) {
        return switch (this) {
            case BUILDINGS, DEPARTMENTS, PURPOSES, QUESTIONS, SETTINGS -> key.matches("[a-z][a-z0-9-]{0,39}");
            case COUNTERS -> key.matches("[1-9][0-9]?");
            case HOLIDAYS -> isDay(key);
        };
    }

    /// What to say about a key that is not accepted.
    String remedyForKey(String key) {
        return switch (this) {
            case BUILDINGS, DEPARTMENTS, PURPOSES, QUESTIONS, SETTINGS ->
                "「%s」は符号になりません。英小文字で始め、英小文字・数字・ハイフンだけにしてください。".formatted(key);
            case COUNTERS -> "「%s」は窓口の番号になりません。1から99までの数字にしてください。".formatted(key);
            case HOLIDAYS -> "「%s」は日付になりません。2026-01-01 の形で、ある日を書いてください。".formatted(key);
        };
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException _) {
            return false;
        }
    }

    private static Field text(String name) {
        return new Field(name, Shape.TEXT, true);
    }

    private static Field items(String name) {
        return new Field(name, Shape.ITEMS, true);
    }

    /// @param required whether every entry must have it
    record Field(String name, Shape shape, boolean required) {}

    /// A town may have none of them.
    boolean mayBeEmpty() {
        return this == HOLIDAYS || this == QUESTIONS;
    }

    enum Shape {
        TEXT,
        ITEMS
    }
}
