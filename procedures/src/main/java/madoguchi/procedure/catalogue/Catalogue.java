package madoguchi.procedure.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import madoguchi.procedure.fact.FactCatalogue;
import madoguchi.procedure.fact.FactDefinition;
import madoguchi.procedure.fact.Facts;
import madoguchi.procedure.rule.Rule;
import madoguchi.procedure.rule.Situation;

/// Everything that decides which procedures a family has: read once, the same for everybody, used by any number of threads.
public final class Catalogue {

    private final FactCatalogue facts;
    private final Map<String, Setting> settings;
    private final Map<String, Derived> derived;
    private final List<Procedure> procedures;
    private final List<Question> questions;

    Catalogue(
            FactCatalogue facts,
            Map<String, Setting> settings,
            Map<String, Derived> derived,
            List<Procedure> procedures,
            List<Question> questions) {
        this.facts = facts;
        this.settings = settings;
        this.derived = derived;
        this.procedures = procedures;
        this.questions = questions;
    }

    public FactCatalogue facts() {
        return facts;
    }

    public Map<String, Setting> settings() {
        return settings;
    }

    public List<Derived> derived() {
        return List.copyOf(derived.values());
    }

    /// In the order of the files.
    public List<Procedure> procedures() {
        return procedures;
    }

    public Optional<Procedure> procedure(String id) {
        return procedures.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public List<Question> questions() {
        return questions;
    }

    /// The same with other amounts, days and customs.
    public Catalogue with(Map<String, Object> otherSettings) {
        var all = new LinkedHashMap<>(settings);
        otherSettings.forEach((name, value) -> all.computeIfPresent(
                name, (_, setting) -> new Setting(name, value, setting.label(), setting.law())));
        return new Catalogue(facts, all, derived, procedures, questions);
    }

    /// How rules see these facts.
    public Situation situation(Facts known) {
        return Situation.of(known, names(), values(), rules());
    }

    private Set<String> names() {
        return facts.all().stream().map(FactDefinition::name).collect(Collectors.toSet());
    }

    private Map<String, Object> values() {
        return settings.values().stream().collect(Collectors.toMap(Setting::name, Setting::value));
    }

    private Map<String, Rule> rules() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        derived.forEach((name, one) -> rules.put(name, one.rule()));
        return rules;
    }

    /// Whether a rule comes to something else on another day of death.
    public boolean dependsOnDay(Rule rule) {
        return rule.mentions().contains(Facts.DAY)
                || rule.mentions().stream()
                        .map(derived::get)
                        .filter(one -> one != null)
                        .anyMatch(one -> dependsOnDay(one.rule()));
    }
}
