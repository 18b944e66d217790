package madoguchi.procedure.decision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import madoguchi.calendar.Span;
import madoguchi.procedure.catalogue.DeadlineRule;
import madoguchi.procedure.catalogue.DeadlineRule.Base;
import madoguchi.procedure.catalogue.DeadlineRule.Counting;
import madoguchi.procedure.catalogue.Procedure;
import madoguchi.procedure.decision.Due.Days;
import madoguchi.procedure.fact.Facts;
import madoguchi.procedure.rule.Outcome;
import madoguchi.procedure.rule.Situation;
import org.jspecify.annotations.Nullable;

/// The days of one family. Where the day of death is a span, they are counted from its first day: the safe side.
final class Deadlines {

    private final Facts facts;
    private final Count count;

    Deadlines(Facts facts, Count count) {
        this.facts = facts;
        this.count = count;
    }

    /// Empty where the procedure has no day, or it is not known yet which of its days holds.
    Optional<Due> of(Procedure procedure, Situation situation) {
        for (var rule : procedure.deadlines()) {
            var holds = rule.when() == null ? new Outcome.Known(true) : rule.when().evaluate(situation);
            if (holds.isTrue()) {
                return Optional.of(due(rule));
            }
            if (holds instanceof Outcome.Unknown) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Due due(DeadlineRule rule) {
        var base = rule.counting() == null ? rule.countedFrom() : rule.counting().from();
        var first = base(base);
        return new Due(
                count.told(rule),
                days(rule.counting(), first),
                first,
                isSpan(base) && rule.kindOfSpan() != null ? rule.kindOfSpan() : rule.kind(),
                isSpan(base) ? days(rule.counting(), last()) : null,
                also(rule));
    }

    private Map<String, Days> also(DeadlineRule rule) {
        Map<String, Days> also = new LinkedHashMap<>();
        rule.also().forEach((name, further) -> {
            var days = days(further.counting(), base(further.counting().from()));
            if (days != null) {
                also.put(name, days);
            }
        });
        return also;
    }

    private @Nullable Days days(@Nullable Counting counting, @Nullable LocalDate from) {
        return counting == null || from == null ? null : count.days(counting, from);
    }

    private @Nullable LocalDate base(Base base) {
        return switch (base) {
            case DEATH -> facts.death().map(Span::first).orElse(null);
            case KNOWN -> facts.date("death.known").orElse(null);
            case FUNERAL -> facts.date("funeral_date").orElse(null);
        };
    }

    private @Nullable LocalDate last() {
        return facts.death().map(Span::last).orElse(null);
    }

    private boolean isSpan(Base base) {
        return base == Base.DEATH
                && facts.death().filter(span -> span.days() > 1).isPresent();
    }
}
