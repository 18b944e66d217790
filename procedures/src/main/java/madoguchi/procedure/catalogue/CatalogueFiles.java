package madoguchi.procedure.catalogue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import madoguchi.procedure.fact.FactCatalogue;
import madoguchi.procedure.fact.FactType;
import madoguchi.procedure.file.Entry;
import madoguchi.procedure.file.Layers;
import madoguchi.procedure.rule.RuleLanguage;
import madoguchi.town.Mistakes;

/// Reads the catalogue from a town's folder: `facts.yaml` and `procedures/*.yaml` of every layer.
public final class CatalogueFiles {

    private static final String FOLDER = "procedures";
    private static final String SETTINGS = "settings.yaml";
    private static final String DEADLINES = "deadlines.yaml";
    private static final String DERIVED = "derived.yaml";
    private static final String QUESTIONS = "questions.yaml";

    private final Layers layers;
    private final Mistakes mistakes;
    private final Set<String> off = new LinkedHashSet<>();

    private CatalogueFiles(Path town, Mistakes mistakes) {
        this.layers = new Layers(town, mistakes);
        this.mistakes = mistakes;
    }

    /// @throws madoguchi.failure.CounterFailure TN-201 with every mistake there is
    public static Catalogue load(Path town) {
        var mistakes = new Mistakes();
        var catalogue = new CatalogueFiles(town, mistakes).read();
        mistakes.requireNone();
        return catalogue;
    }

    /// What was read; what is wrong is in `mistakes`.
    ///
    /// @param replacements what later layers say otherwise
    /// @param off the procedures that the town has switched off
    public record Reading(Catalogue catalogue, List<Layers.Replacement> replacements, Set<String> off) {}

    public static Reading read(Path town, Mistakes mistakes) {
        var files = new CatalogueFiles(town, mistakes);
        var catalogue = files.read();
        return new Reading(catalogue, files.layers.replacements(), files.off);
    }

    private Catalogue read() {
        var facts = FactCatalogue.read(layers);
        var settings = settings();
        var derivedEntries = layers.entries(FOLDER + "/" + DERIVED);
        var sharedDeadlines = layers.entries(FOLDER + "/" + DEADLINES);
        if (mistakes.areUnreadable()) {
            return new Catalogue(facts, settings, Map.of(), List.of(), List.of());
        }
        var language = RuleLanguage.of(facts, values(settings), types(derivedEntries));
        var rules = new RuleReader(language);
        var derived = derived(derivedEntries, rules);
        var deadlines = new DeadlineReader(rules, sharedDeadlines);
        return new Catalogue(facts, settings, derived, procedures(rules, deadlines), questions(rules));
    }

    private Map<String, Setting> settings() {
        return layers.entries(FOLDER + "/" + SETTINGS).stream()
                .map(Setting::of)
                .collect(Collectors.toMap(Setting::name, setting -> setting, (one, _) -> one, LinkedHashMap::new));
    }

    private static Map<String, Object> values(Map<String, Setting> settings) {
        return settings.values().stream().collect(Collectors.toMap(Setting::name, Setting::value));
    }

    private static Map<String, FactType> types(List<Entry> derived) {
        return derived.stream().collect(Collectors.toMap(Entry::key, CatalogueFiles::type));
    }

    private static FactType type(Entry entry) {
        return switch (entry.required("type")) {
            case "flag" -> FactType.FLAG;
            case "number" -> FactType.NUMBER;
            case "text" -> FactType.TEXT;
            default -> {
                entry.mistake("type", "type には flag number text のどれかを書いてください。");
                yield FactType.TEXT;
            }
        };
    }

    private static Map<String, Derived> derived(List<Entry> entries, RuleReader rules) {
        Map<String, Derived> derived = new LinkedHashMap<>();
        for (var entry : entries) {
            derived.put(
                    entry.key(),
                    new Derived(entry.key(), type(entry), entry.required("label"), rules.value(entry, "is")));
            entry.requireNothingElse();
        }
        return derived;
    }

    private List<Procedure> procedures(RuleReader rules, DeadlineReader deadlines) {
        var reader = new ProcedureReader(rules, deadlines);
        return layers.entriesBeside(FOLDER, List.of(SETTINGS, DEADLINES, DERIVED, QUESTIONS)).stream()
                .flatMap(entry -> {
                    var procedure = reader.read(entry);
                    if (procedure.isEmpty()) {
                        off.add(entry.key());
                    }
                    return procedure.stream();
                })
                .toList();
    }

    private List<Question> questions(RuleReader rules) {
        return layers.entries(FOLDER + "/" + QUESTIONS).stream()
                .map(entry -> question(entry, rules))
                .toList();
    }

    private static Question question(Entry entry, RuleReader rules) {
        var question = new Question(
                entry.key(),
                entry.required("text"),
                entry.required("short"),
                rules.required(entry, "ask-if"),
                entry.number("screen", 0),
                entry.texts("decides"),
                entry.place());
        entry.requireNothingElse();
        return question;
    }
}
