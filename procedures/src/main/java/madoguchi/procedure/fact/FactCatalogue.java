package madoguchi.procedure.fact;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import madoguchi.procedure.fact.FactDefinition.Visibility;
import madoguchi.procedure.file.Entry;
import madoguchi.procedure.file.Layers;

/// Every fact there is, by name.
public final class FactCatalogue {

    private static final String FILE = "facts.yaml";

    private final Map<String, FactDefinition> definitions;

    private FactCatalogue(Map<String, FactDefinition> definitions) {
        this.definitions = definitions;
    }

    public static FactCatalogue read(Layers layers) {
        Map<String, FactDefinition> definitions = new LinkedHashMap<>();
        for (var entry : layers.entries(FILE)) {
            definitions.put(entry.key(), definition(entry));
            entry.requireNothingElse();
        }
        return new FactCatalogue(definitions);
    }

    private static FactDefinition definition(Entry entry) {
        return new FactDefinition(
                entry.key(),
                type(entry, "type", entry.required("type")),
                source(entry),
                entry.required("label"),
                entry.text("question").orElse(null),
                entry.texts("values"),
                entry.flag("open"),
                members(entry),
                entry.namedTexts("member-questions"),
                entry.flag("optional"),
                visibility(entry));
    }

    private static FactType type(Entry entry, String field, String written) {
        return FactType.find(written).orElseGet(() -> {
            entry.mistake(
                    field, "「%s」という型はありません。使えるのは %s です。".formatted(written, all(FactType.values(), FactType::written)));
            return FactType.TEXT;
        });
    }

    private static FactSource source(Entry entry) {
        var written = entry.required("source");
        return FactSource.find(written).orElseGet(() -> {
            entry.mistake(
                    "source",
                    "「%s」という出どころはありません。使えるのは %s です。".formatted(written, all(FactSource.values(), FactSource::written)));
            return FactSource.CLERK;
        });
    }

    private static <T> String all(T[] values, java.util.function.Function<T, String> written) {
        return Stream.of(values).map(written).collect(Collectors.joining(" "));
    }

    private static Map<String, FactType> members(Entry entry) {
        Map<String, FactType> members = new LinkedHashMap<>();
        entry.namedTexts("members").forEach((name, written) -> members.put(name, type(entry, "members", written)));
        return members;
    }

    private static Visibility visibility(Entry entry) {
        var desk = entry.flag("private");
        var heirs = entry.flag("heirs-only");
        if (desk) {
            return Visibility.DESK_ONLY;
        }
        return heirs ? Visibility.HEIRS_ONLY : Visibility.ANYWHERE;
    }

    public Collection<FactDefinition> all() {
        return definitions.values();
    }

    public Optional<FactDefinition> find(String name) {
        return Optional.ofNullable(definitions.get(name));
    }

    /// What a question finds out: facts, and members of facts.
    public List<String> foundOutBy(String question) {
        return definitions.values().stream()
                .flatMap(fact -> fact.foundOutBy(question).stream())
                .toList();
    }

    /// Those that a question finds out as a whole.
    public List<FactDefinition> of(String question) {
        return definitions.values().stream()
                .filter(fact -> question.equals(fact.question()))
                .toList();
    }
}
