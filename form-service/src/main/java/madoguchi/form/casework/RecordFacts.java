package madoguchi.form.casework;

import java.util.Map;
import madoguchi.event.VisitId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what forms ask beyond the people: the day of the funeral, the number of copies.
@Component
public class RecordFacts {

    private final CaseFiles files;
    private final CasePeople people;
    private final CaseFacts facts;
    private final ApplicationEventPublisher screens;

    RecordFacts(CaseFiles files, CasePeople people, CaseFacts facts, ApplicationEventPublisher screens) {
        this.files = files;
        this.people = people;
        this.facts = facts;
        this.screens = screens;
    }

    /// @param texts by code; a blank text takes the fact back
    /// @param seenVersion the version the clerk saw; a fact changed since is not overwritten
    /// @throws madoguchi.failure.CounterFailure if somebody of the case is protected: free text could hold an address
    @Transactional
    public void record(VisitId visit, Map<String, String> texts, long seenVersion) {
        var file = files.lockOf(visit);
        if (people.of(file.id()).values().stream().anyMatch(person -> person.isProtected())) {
            throw CaseError.CHECK_REQUIRED.failure();
        }
        texts.forEach((code, text) -> requireFit(code, text));
        var known = facts.of(file.id());
        texts.keySet().forEach(code -> file.requireUnchanged(facts.changedIn(file.id(), code), seenVersion));
        var version = files.advance(file);
        texts.entrySet().stream()
                .filter(fact -> !fact.getValue().equals(known.getOrDefault(fact.getKey(), "")))
                .forEach(fact -> facts.put(file.id(), fact.getKey(), fact.getValue(), version));
        screens.publishEvent(new CaseChanged(visit));
    }

    private static void requireFit(String code, String text) {
        if (!SingleLine.fits(text)) {
            throw CaseError.TEXT_UNFIT.failure(code);
        }
    }
}
