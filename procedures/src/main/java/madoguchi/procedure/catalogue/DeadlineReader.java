package madoguchi.procedure.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import madoguchi.procedure.catalogue.DeadlineRule.Base;
import madoguchi.procedure.catalogue.DeadlineRule.Counting;
import madoguchi.procedure.catalogue.DeadlineRule.Further;
import madoguchi.procedure.file.Entry;
import org.jspecify.annotations.Nullable;

/// Reads deadlines: written in place, or by the name of one that several procedures share.
final class DeadlineReader {

    private final RuleReader rules;
    private final Map<String, DeadlineRule> shared = new LinkedHashMap<>();

    DeadlineReader(RuleReader rules, List<Entry> shared) {
        this.rules = rules;
        shared.forEach(entry -> {
            this.shared.put(entry.key(), rule(entry));
            entry.requireNothingElse();
        });
    }

    List<DeadlineRule> of(Entry procedure) {
        return procedure
                .entries("deadline", entry -> Optional.of(rule(entry)), name -> byName(procedure, name))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<DeadlineRule> byName(Entry procedure, String name) {
        var rule = Optional.ofNullable(shared.get(name));
        if (rule.isEmpty()) {
            procedure.mistake("deadline", "「%s」という期限はありません。deadlines.yaml の名前を確かめてください。".formatted(name));
        }
        return rule;
    }

    private DeadlineRule rule(Entry entry) {
        return new DeadlineRule(
                rules.optional(entry, "when"),
                entry.text("period").map(period -> counting(entry, period)).orElse(null),
                base(entry, entry.text("counted-from").or(() -> entry.text("from")).orElse("death")),
                entry.required("kind"),
                entry.text("law").orElse(null),
                entry.required("rule"),
                entry.text("in-english").orElse(null),
                also(entry),
                entry.text("kind-of-span").orElse(null));
    }

    private Map<String, Further> also(Entry entry) {
        Map<String, Further> also = new LinkedHashMap<>();
        entry.named("also").forEach((name, more) -> {
            also.put(name, further(more));
            more.requireNothingElse();
        });
        return also;
    }

    private Further further(Entry entry) {
        return new Further(
                counting(entry, entry.required("period")),
                entry.text("law").orElse(null),
                entry.text("rule").orElse(null));
    }

    private Counting counting(Entry entry, String period) {
        var roll = entry.text("roll").orElse("none");
        if (!roll.equals("none") && !roll.equals("open-day")) {
            entry.mistake("roll", "roll には none か open-day を書いてください。");
        }
        return new Counting(
                base(entry, entry.text("from").orElse("death")),
                period,
                entry.flag("count-first"),
                entry.flag("elapsed"),
                roll.equals("open-day"));
    }

    private static Base base(Entry entry, @Nullable String written) {
        return Base.find(String.valueOf(written)).orElseGet(() -> {
            entry.mistake("from", "from には death known funeral のどれかを書いてください。");
            return Base.DEATH;
        });
    }
}
