package madoguchi.form.casework;

import java.time.Clock;
import java.util.UUID;
import madoguchi.event.VisitId;
import madoguchi.form.person.Person;
import madoguchi.form.person.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives a role of a case to a person. The only way by which anybody comes into a case.
@Component
public class AssignPerson {

    private final CaseFiles files;
    private final CasePeople people;
    private final CaseFacts facts;
    private final ProtectionGate gate;
    private final CardRequests requests;
    private final ApplicationEventPublisher screens;
    private final Clock clock;

    AssignPerson(
            CaseFiles files,
            CasePeople people,
            CaseFacts facts,
            ProtectionGate gate,
            CardRequests requests,
            ApplicationEventPublisher screens,
            Clock clock) {
        this.files = files;
        this.people = people;
        this.facts = facts;
        this.gate = gate;
        this.requests = requests;
        this.screens = screens;
        this.clock = clock;
    }

    /// @param seenVersion the version the clerk saw; a role changed since is not overwritten
    @Transactional
    public Assignment assign(VisitId visit, Role role, Person person, long seenVersion) {
        var file = files.lockOf(visit);
        file.requireUnchanged(people.changedIn(file.id(), role), seenVersion);
        return place(file, visit, role, person);
    }

    /// The person the card named, for a role that was asked for by hand just now.
    @Transactional
    public Assignment assign(VisitId visit, Role role, Person person) {
        return place(files.lockOf(visit), visit, role, person);
    }

    /// 同じ方: one person, asked once, in two roles.
    ///
    /// @throws madoguchi.failure.CounterFailure if nobody holds the other role
    @Transactional
    public Assignment assignSame(VisitId visit, Role role, Role as, long seenVersion) {
        var file = files.lockOf(visit);
        file.requireUnchanged(people.changedIn(file.id(), role), seenVersion);
        var person = people.of(file.id()).get(as);
        if (person == null) {
            throw CaseError.ROLE_EMPTY.failure(as.label());
        }
        if (deceasedWouldAct(file, role, person)) {
            return new Assignment.DeceasedWouldAct();
        }
        hold(file, visit, role, person.id());
        return new Assignment.Assigned();
    }

    /// Nobody holds the role any more.
    @Transactional
    public void vacate(VisitId visit, Role role, long seenVersion) {
        var file = files.lockOf(visit);
        file.requireUnchanged(people.changedIn(file.id(), role), seenVersion);
        hold(file, visit, role, null);
        if (role == Role.DECEASED) {
            facts.forgetAnswers(file.id());
        }
    }

    private Assignment place(CaseFile file, VisitId visit, Role role, Person person) {
        if (role == Role.DECEASED) {
            forgetAnswersAboutAnother(file, person);
            takeBackCards(file, visit, person);
        }
        if (deceasedWouldAct(file, role, person)) {
            return new Assignment.DeceasedWouldAct();
        }
        var admitted = gate.admit(person);
        people.add(file.id(), admitted);
        if (admitted.isProtected()) {
            facts.forget(file.id());
        }
        hold(file, visit, role, admitted.id());
        return new Assignment.Assigned();
    }

    private void hold(CaseFile file, VisitId visit, Role role, @Nullable UUID person) {
        people.hold(file.id(), role, person, files.advance(file));
        screens.publishEvent(new CaseChanged(visit));
    }

    /// What was answered in the interview is about one deceased; of another it would be wrong.
    private void forgetAnswersAboutAnother(CaseFile file, Person deceased) {
        var before = people.of(file.id()).get(Role.DECEASED);
        if (before != null && !before.isLikely(deceased)) {
            facts.forgetAnswers(file.id());
        }
    }

    /// The deceased is named after their card was read for somebody who acts: that card filled nothing.
    private void takeBackCards(CaseFile file, VisitId visit, Person deceased) {
        people.of(file.id()).forEach((role, holder) -> {
            if (role != Role.DECEASED && holder.source().isCard() && holder.isLikely(deceased)) {
                requests.refuseTaken(visit, role, clock.instant());
                hold(file, visit, role, null);
            }
        });
    }

    /// Two people of a case are told apart by name and birth date, not by where they came from.
    private boolean deceasedWouldAct(CaseFile file, Role role, Person person) {
        return people.of(file.id()).entrySet().stream()
                .filter(other -> isDeceasedBeside(other.getKey(), role))
                .anyMatch(other -> other.getValue().isLikely(person));
    }

    private static boolean isDeceasedBeside(Role one, Role other) {
        return one != other && (one == Role.DECEASED || other == Role.DECEASED);
    }
}
