package madoguchi.form.casework;

import madoguchi.event.CaseId;
import madoguchi.event.VisitId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How another feature changes its own part of a case: on the locked row of an open visit, in a version of its own.
@Component
public class ChangeCase {

    private final CaseFiles files;
    private final CasePeople people;
    private final ApplicationEventPublisher screens;

    ChangeCase(CaseFiles files, CasePeople people, ApplicationEventPublisher screens) {
        this.files = files;
        this.people = people;
        this.screens = screens;
    }

    public interface Part {

        /// The version in which it was last changed; 0 if it never was.
        long changedIn(CaseId id);

        void change(CaseId id, long version);
    }

    /// @param seenVersion the version the clerk saw; a part changed since is not overwritten
    /// @throws madoguchi.failure.CounterFailure if somebody of the case is protected: what is said could hold an address
    @Transactional
    public void change(VisitId visit, long seenVersion, Part part) {
        var file = files.lockOf(visit);
        if (people.of(file.id()).values().stream().anyMatch(person -> person.isProtected())) {
            throw CaseError.CHECK_REQUIRED.failure();
        }
        file.requireUnchanged(part.changedIn(file.id()), seenVersion);
        part.change(file.id(), files.advance(file));
        screens.publishEvent(new CaseChanged(visit));
    }
}
