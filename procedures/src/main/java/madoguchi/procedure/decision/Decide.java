package madoguchi.procedure.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import madoguchi.calendar.Span;
import madoguchi.calendar.office.OpenDays;
import madoguchi.procedure.catalogue.Catalogue;
import madoguchi.procedure.catalogue.Procedure;
import madoguchi.procedure.fact.FactSource;
import madoguchi.procedure.fact.Facts;
import madoguchi.procedure.rule.Rule;
import madoguchi.procedure.rule.Situation;
import org.jspecify.annotations.Nullable;

/// Decides every procedure of the catalogue for one family.
///
/// Where the day of death is a span, each day of it is decided, and a difference is the clerk's to decide.
public final class Decide {

    /// In days. Over a longer one the day is an unknown fact: whatever hangs on it stays open, and nothing is dropped.
    private static final long LONGEST_SPAN = 1_100;

    private final Catalogue catalogue;
    private final OpenDays openDays;

    public Decide(Catalogue catalogue, OpenDays openDays) {
        this.catalogue = catalogue;
        this.openDays = openDays;
    }

    /// In the catalogue's order; those that do not apply are not in it.
    public List<Decision> decide(Facts facts) {
        var days = new DaysOfDeath(facts);
        var deadlines = new Deadlines(facts, new Count(openDays, catalogue.settings()));
        return catalogue.procedures().stream()
                .filter(procedure -> isInForce(procedure, facts))
                .flatMap(procedure -> decide(procedure, days, deadlines).stream())
                .toList();
    }

    /// An entry holds for the day that its law names; while that day is unknown, it holds.
    private static boolean isInForce(Procedure procedure, Facts facts) {
        var validity = procedure.validity();
        var day =
                switch (validity.dated()) {
                    case DEATH -> facts.death().map(Span::first);
                    case FILING -> facts.date("death.filed");
                    case TAX_DAY -> facts.death().map(span -> LocalDate.of(span.first().getYear(), 1, 1));
                };
        return day.map(validity::contains).orElse(true);
    }

    private Optional<Decision> decide(Procedure procedure, DaysOfDeath days, Deadlines deadlines) {
        var answers = days.each(procedure).stream()
                .map(situation -> Answer.of(procedure, situation))
                .distinct()
                .toList();
        return Optional.of(together(answers))
                .filter(answer -> answer.status().isPresent())
                .map(answer -> decision(procedure, answer, days.any(), deadlines));
    }

    private static Answer together(List<Answer> answers) {
        if (answers.size() == 1) {
            return answers.getFirst();
        }
        var missing = new LinkedHashSet<String>();
        answers.forEach(answer -> missing.addAll(answer.missing()));
        var applying = answers.stream().filter(answer -> answer.status().isPresent()).findFirst().orElse(answers.getFirst());
        return applying.with(
                missing.isEmpty() ? Status.NEEDS_DECISION : Status.OPEN,
                "亡くなられた日によって答えが変わります。職員が決めます",
                missing);
    }

    private Decision decision(Procedure procedure, Answer answer, Situation situation, Deadlines deadlines) {
        var status = answer.status().orElseThrow();
        var due = status == Status.OMITTED ? null : deadlines.of(procedure, situation).orElse(null);
        return new Decision(
                procedure,
                status,
                answer.body(),
                answer.because(),
                due,
                notes(procedure, situation),
                answer.missing(),
                attachments(procedure, situation));
    }

    private static List<Procedure.Note> notes(Procedure procedure, Situation situation) {
        return procedure.notes().stream()
                .filter(note -> holds(note.when(), situation))
                .toList();
    }

    private static List<Decision.AttachmentDecision> attachments(Procedure procedure, Situation situation) {
        return procedure.attachments().stream()
                .map(one -> new Decision.AttachmentDecision(
                        one, one.unless() == null || !one.unless().evaluate(situation).isTrue()))
                .toList();
    }

    private static boolean holds(@Nullable Rule when, Situation situation) {
        return when == null || when.evaluate(situation).isTrue();
    }

    /// The situations on each possible day of death; one, where the day makes no difference.
    private final class DaysOfDeath {

        private final Facts facts;
        private final Situation undated;
        private final Map<LocalDate, Situation> dated = new LinkedHashMap<>();

        DaysOfDeath(Facts facts) {
            this.facts = facts;
            var span = facts.death();
            this.undated = catalogue.situation(
                    span.map(days -> facts.with(Facts.DAY, days.first(), source())).orElse(facts));
        }

        private FactSource source() {
            return facts.find("death.first").orElseThrow().source();
        }

        /// As on the first day.
        Situation any() {
            return undated;
        }

        List<Situation> each(Procedure procedure) {
            var span = facts.death();
            if (span.isEmpty() || span.get().days() <= 1 || rules(procedure).stream().noneMatch(catalogue::dependsOnDay)) {
                return List.of(undated);
            }
            return span.get().days() > LONGEST_SPAN ? List.of(catalogue.situation(facts)) : all(span.get());
        }

        private List<Situation> all(Span span) {
            return span.first().datesUntil(span.last().plusDays(1)).map(this::on).toList();
        }

        private Situation on(LocalDate day) {
            return dated.computeIfAbsent(
                    day, _ -> catalogue.situation(facts.with(Facts.DAY, day, source())));
        }
    }

    private static Set<Rule> rules(Procedure procedure) {
        var rules = new ArrayList<Rule>();
        rules.add(procedure.applies());
        Optional.ofNullable(procedure.done()).ifPresent(rules::add);
        Optional.ofNullable(procedure.optional()).ifPresent(rules::add);
        Optional.ofNullable(procedure.omission()).ifPresent(omission -> rules.add(omission.when()));
        Optional.ofNullable(procedure.unsure()).ifPresent(doubt -> rules.add(doubt.when()));
        procedure.acceptance().stream()
                .flatMap(acceptance -> Optional.ofNullable(acceptance.when()).stream())
                .forEach(rules::add);
        return new LinkedHashSet<>(rules);
    }
}
