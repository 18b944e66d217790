package madoguchi.form.interview;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import madoguchi.event.CaseId;
import madoguchi.event.VisitId;
import madoguchi.form.casework.CaseError;
import madoguchi.form.casework.Cases;
import madoguchi.form.casework.ChangeCase;
import madoguchi.procedure.fact.Facts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what was answered, in any order, and takes it back.
@Component
public class RecordAnswers {

    private static final Set<String> SPAN = Set.of(FamilyFacts.FIRST_DAY, FamilyFacts.LAST_DAY);

    private final ChangeCase change;
    private final Cases cases;
    private final CaseAnswers answers;
    private final FamilyInterview interview;

    RecordAnswers(ChangeCase change, Cases cases, CaseAnswers answers, FamilyInterview interview) {
        this.change = change;
        this.cases = cases;
        this.answers = answers;
        this.interview = interview;
    }

    /// @param said by fact; several at once, where one question finds out several
    /// @param seenVersion the version the clerk saw; an answer changed since is not overwritten
    /// @throws madoguchi.failure.CounterFailure if the answers cannot be true together, or somebody of the case is protected
    @Transactional
    public void record(VisitId visit, Map<String, Answer> said, long seenVersion) {
        var changes = new LinkedHashMap<String, Optional<Answer>>();
        said.forEach((fact, answer) -> changes.put(fact, Optional.of(answer)));
        otherWaysToSayTheDay(said.keySet()).forEach(fact -> changes.putIfAbsent(fact, Optional.empty()));
        change(visit, changes, seenVersion);
        if (!interview.facts(cases.snapshot(visit)).isPossible()) {
            throw CaseError.DAYS_IMPOSSIBLE.failure();
        }
    }

    /// The day of death is one day, or the days between which it lies.
    private static Set<String> otherWaysToSayTheDay(Set<String> said) {
        if (said.contains(Facts.DAY)) {
            return SPAN;
        }
        return said.containsAll(SPAN) ? Set.of(Facts.DAY) : Set.of();
    }

    /// As if nobody had answered: what waits for it is open again, and the record holds where there is one.
    @Transactional
    public void takeBack(VisitId visit, Collection<String> facts, long seenVersion) {
        var changes = new LinkedHashMap<String, Optional<Answer>>();
        facts.forEach(fact -> changes.put(fact, Optional.empty()));
        change(visit, changes, seenVersion);
    }

    private void change(VisitId visit, Map<String, Optional<Answer>> changes, long seenVersion) {
        change.change(visit, seenVersion, new ChangeCase.Part() {

            @Override
            public long changedIn(CaseId id) {
                return changes.keySet().stream()
                        .mapToLong(fact -> answers.changedIn(id, fact))
                        .max()
                        .orElse(0);
            }

            @Override
            public void change(CaseId id, long version) {
                changes.forEach((fact, answer) -> answers.put(id, fact, answer, version));
            }
        });
    }
}
