package madoguchi.procedure.rule;

import dev.cel.common.values.NullValue;
import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.CelVariableResolver;
import dev.cel.runtime.PartialVars;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import madoguchi.procedure.fact.Facts;
import org.jspecify.annotations.Nullable;

/// The facts as rules see them: with the town's settings, and with what is derived from both.
public final class Situation {

    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, Set<String>> unknown = new HashMap<>();
    private final Map<String, Set<String>> unknownMembers = new HashMap<>();
    private final Map<Rule, Outcome> outcomes = new HashMap<>();

    private Situation() {}

    /// @param all the names of all facts
    /// @param derived in an order in which each needs only those before it
    public static Situation of(Facts facts, Set<String> all, Map<String, Object> settings, Map<String, Rule> derived) {
        var situation = new Situation();
        all.forEach(name -> situation.take(name, facts.find(name)));
        settings.forEach((name, value) -> situation.values.put(RuleLanguage.SETTING + name, value));
        derived.forEach(situation::derive);
        return situation;
    }

    private void take(String name, Optional<Facts.Known> fact) {
        fact.ifPresentOrElse(known -> take(name, known.value()), () -> unknown.put(name, Set.of(name)));
    }

    private void take(String name, @Nullable Object value) {
        values.put(name, orNull(value));
        var members = Facts.unknownMembers(value);
        if (!members.isEmpty()) {
            unknownMembers.put(name, members);
        }
    }

    private void derive(String name, Rule rule) {
        switch (rule.evaluate(this)) {
            case Outcome.Known(var value) -> values.put(name, orNull(value));
            case Outcome.Unknown(var facts) -> unknown.put(name, facts);
        }
    }

    /// Within lists and objects too: rules know another null than Java.
    private static Object orNull(@Nullable Object value) {
        return switch (value) {
            case null -> NullValue.NULL_VALUE;
            case Facts.Unknown _ -> NullValue.NULL_VALUE;
            case List<?> list -> list.stream().map(Situation::orNull).toList();
            case Map<?, ?> object -> {
                Map<Object, Object> members = new HashMap<>();
                object.forEach((name, member) -> members.put(name, orNull(member)));
                yield members;
            }
            default -> value;
        };
    }

    Outcome outcome(Rule rule, CelRuntime.Program program) throws CelEvaluationException {
        var before = outcomes.get(rule);
        if (before != null) {
            return before;
        }
        var outcome = evaluate(rule, program);
        outcomes.put(rule, outcome);
        return outcome;
    }

    private Outcome evaluate(Rule rule, CelRuntime.Program program) throws CelEvaluationException {
        CelVariableResolver resolver = name -> Optional.ofNullable(values.get(name));
        var open = rule.mentions().stream().filter(name -> isOpen(name, rule)).toList();
        return outcome(
                open.isEmpty() ? program.eval(resolver) : program.eval(PartialVars.of(resolver, patterns(open))), rule);
    }

    /// Of a list with somebody of whom something is not known, everything is open to a rule that looks at just that.
    private boolean isOpen(String name, Rule rule) {
        return unknown.containsKey(name) || rule.looksAt(unknownMembers.getOrDefault(name, Set.of()));
    }

    private static List<CelAttributePattern> patterns(List<String> names) {
        var patterns = new ArrayList<CelAttributePattern>();
        names.forEach(name -> patterns.add(CelAttributePattern.fromQualifiedIdentifier(name)));
        return patterns;
    }

    private Outcome outcome(Object value, Rule rule) {
        if (value instanceof CelUnknownSet set) {
            Set<String> facts = new LinkedHashSet<>();
            set.attributes().forEach(attribute -> facts.addAll(missing(attribute.toString(), rule)));
            return new Outcome.Unknown(facts);
        }
        return new Outcome.Known(value instanceof NullValue ? null : value);
    }

    private Set<String> missing(String name, Rule rule) {
        var whole = unknown.get(name);
        if (whole != null) {
            return whole;
        }
        return unknownMembers.getOrDefault(name, Set.of()).stream()
                .filter(member -> rule.looksAt(Set.of(member)))
                .map(member -> name + "." + member)
                .collect(Collectors.toSet());
    }
}
