package madoguchi.procedure.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import madoguchi.procedure.catalogue.DeadlineRule.Base;
import madoguchi.procedure.catalogue.DeadlineRule.Counting;
import madoguchi.procedure.rule.Rule;
import madoguchi.procedure.rule.RuleException;
import madoguchi.procedure.rule.RuleLanguage;
import org.jspecify.annotations.Nullable;

/// Catalogues with one small mistake each: does a case notice?
public final class Mutants {

    /// @param touched the one procedure or question that can come out otherwise; empty for all
    /// @param where the procedure, question or derived fact, and its field
    /// @param original only what the mistake can touch, so that comparing is quick
    public record Mutant(String touched, String where, String change, Catalogue original, Catalogue mutated) {

        @Override
        public String toString() {
            return "%s: %s".formatted(where, change);
        }
    }

    private static final Pattern PERIOD = Pattern.compile("P(\\d+)([DMY])");
    private static final Pattern SETTING = Pattern.compile("\\{town\\.([^}]+)}");

    private final Catalogue whole;
    private final RuleLanguage language;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants(Catalogue whole) {
        this.whole = whole;
        this.language = RuleLanguage.of(
                whole.facts(),
                whole.settings().values().stream().collect(Collectors.toMap(Setting::name, Setting::value)),
                whole.derived().stream().collect(Collectors.toMap(Derived::name, Derived::type)));
    }

    public static List<Mutant> of(Catalogue catalogue) {
        var mutants = new Mutants(catalogue);
        catalogue.derived().forEach(mutants::addDerived);
        catalogue.procedures().forEach(mutants::addProcedure);
        catalogue.questions().forEach(mutants::addQuestion);
        return mutants.mutants;
    }

    private void addDerived(Derived derived) {
        rules(derived.rule()).forEach((change, rule) -> {
            var all = derived();
            all.put(derived.name(), Altered.of(derived, "rule", rule));
            mutants.add(new Mutant(
                    "",
                    derived.name(),
                    change,
                    whole,
                    new Catalogue(whole.facts(), whole.settings(), all, whole.procedures(), whole.questions())));
        });
    }

    private void addQuestion(Question question) {
        rules(question.askIf()).forEach((change, rule) -> mutants.add(new Mutant(
                question.id(),
                question.id() + " ask-if",
                change,
                with(List.of(), List.of(question)),
                with(List.of(), List.of(Altered.of(question, "askIf", rule))))));
    }

    private void addProcedure(Procedure procedure) {
        add(procedure, "applies", rules(procedure.applies()));
        add(procedure, "done", rules(procedure.done()));
        add(procedure, "optional", rules(procedure.optional()));
        add(procedure, "omission", inside(procedure.omission(), "when", omission -> rules(omission.when())));
        add(procedure, "unsure", inside(procedure.unsure(), "when", doubt -> rules(doubt.when())));
        add(procedure, "acceptance", each(procedure.acceptance(), one -> inside(one, "when", it -> rules(it.when()))));
        add(procedure, "notes", each(procedure.notes(), one -> inside(one, "when", it -> rules(it.when()))));
        add(procedure, "deadlines", each(procedure.deadlines(), one -> inside(one, "when", it -> rules(it.when()))));
        add(procedure, "deadlines", each(procedure.deadlines(), one -> inside(one, "counting", it -> counts(it.counting()))));
        add(procedure, "deadlines", each(procedure.deadlines(), one -> inside(one, "also", it -> also(it.also()))));
    }

    private void add(Procedure procedure, String component, Map<String, ?> changes) {
        changes.forEach((change, value) -> mutants.add(new Mutant(
                procedure.id(),
                procedure.id() + " " + component,
                change,
                with(List.of(procedure), List.of()),
                with(List.of(Altered.of(procedure, component, value)), List.of()))));
    }

    private Map<String, Derived> derived() {
        Map<String, Derived> all = new LinkedHashMap<>();
        whole.derived().forEach(one -> all.put(one.name(), one));
        return all;
    }

    private Catalogue with(List<Procedure> procedures, List<Question> questions) {
        return new Catalogue(whole.facts(), whole.settings(), derived(), procedures, questions);
    }

    private static <R extends Record> Map<String, R> inside(
            @Nullable R record, String component, Function<R, Map<String, ?>> changes) {
        Map<String, R> all = new LinkedHashMap<>();
        if (record != null) {
            changes.apply(record).forEach((change, value) -> all.put(change, Altered.of(record, component, value)));
        }
        return all;
    }

    private static <T> Map<String, List<T>> each(List<T> list, Function<T, Map<String, T>> changes) {
        Map<String, List<T>> all = new LinkedHashMap<>();
        for (var i = 0; i < list.size(); i++) {
            var index = i;
            changes.apply(list.get(i)).forEach((change, value) -> {
                var others = new ArrayList<>(list);
                others.set(index, value);
                all.put("[%d] %s".formatted(index, change), others);
            });
        }
        return all;
    }

    private Map<String, Rule> rules(@Nullable Rule rule) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        if (rule != null) {
            RuleEdits.of(rule.text()).forEach(edit -> compiled(edit.text()).ifPresent(one -> rules.put(edit.change(), one)));
        }
        return rules;
    }

    /// What does not compile is no mutant: the catalogue's reader would have refused it.
    private Optional<Rule> compiled(String text) {
        try {
            return Optional.of(language.compile(text));
        } catch (RuleException _) {
            return Optional.empty();
        }
    }

    private Map<String, Map<String, DeadlineRule.Further>> also(Map<String, DeadlineRule.Further> also) {
        Map<String, Map<String, DeadlineRule.Further>> all = new LinkedHashMap<>();
        also.forEach((name, further) -> counts(further.counting()).forEach((change, counting) -> {
            var others = new LinkedHashMap<>(also);
            others.put(name, Altered.of(further, "counting", counting));
            all.put("%s: %s".formatted(name, change), others);
        }));
        return all;
    }

    private Map<String, Counting> counts(@Nullable Counting counting) {
        Map<String, Counting> all = new LinkedHashMap<>();
        if (counting != null) {
            periods(counting.period()).forEach(period -> all.put(
                    "%s as %s".formatted(counting.period(), period), Altered.of(counting, "period", period)));
            all.put("first day", Altered.of(counting, "firstDayCounts", !counting.firstDayCounts()));
            all.put("elapsed", Altered.of(counting, "elapsed", !counting.elapsed()));
            all.put("roll", Altered.of(counting, "rolls", !counting.rolls()));
            for (var base : Base.values()) {
                if (base != counting.from()) {
                    all.put("from " + base, Altered.of(counting, "from", base));
                }
            }
        }
        return all;
    }

    /// One more and one less; where the town sets it, also as if it did not.
    private List<String> periods(String written) {
        var setting = SETTING.matcher(written);
        var isSet = setting.find();
        var period = PERIOD.matcher(isSet ? setting.replaceFirst(value(setting.group(1))) : written);
        if (!period.matches()) {
            throw new IllegalArgumentException(written);
        }
        return (isSet ? IntStream.of(-1, 0, 1) : IntStream.of(-1, 1))
                .mapToObj(more -> "P%d%s".formatted(Integer.parseInt(period.group(1)) + more, period.group(2)))
                .toList();
    }

    private String value(String setting) {
        return String.valueOf(Objects.requireNonNull(whole.settings().get(setting)).value());
    }
}
