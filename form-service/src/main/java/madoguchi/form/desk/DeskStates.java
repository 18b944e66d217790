package madoguchi.form.desk;

import java.util.List;
import java.util.stream.Stream;
import madoguchi.event.CounterId;
import madoguchi.form.casework.CardError;
import madoguchi.form.casework.CardReaders;
import madoguchi.form.casework.CaseSnapshot;
import madoguchi.form.casework.Cases;
import madoguchi.form.casework.ServedVisit;
import madoguchi.form.casework.ServedVisits;
import madoguchi.form.desk.DeskState.CaseState;
import madoguchi.form.desk.DeskState.ReaderTrouble;
import madoguchi.form.desk.DeskState.RoleLabel;
import madoguchi.form.desk.DeskState.RoleState;
import madoguchi.form.person.Person;
import madoguchi.form.person.Role;
import madoguchi.form.visitor.ShowToVisitor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gathers what a desk shows: of the visit that sits there now, and of no other.
@Component
class DeskStates {

    private final ServedVisits served;
    private final Cases cases;
    private final CardStates cards;
    private final FormStates forms;
    private final CardReaders readers;
    private final ShowToVisitor show;

    DeskStates(
            ServedVisits served,
            Cases cases,
            CardStates cards,
            FormStates forms,
            CardReaders readers,
            ShowToVisitor show) {
        this.served = served;
        this.cases = cases;
        this.cards = cards;
        this.forms = forms;
        this.readers = readers;
        this.show = show;
    }

    @Transactional
    DeskState at(CounterId counter) {
        return served.at(counter).map(visit -> serving(counter, visit)).orElseGet(() -> DeskState.empty(counter));
    }

    private DeskState serving(CounterId counter, ServedVisit served) {
        var file = cases.find(served.visit()).map(snapshot -> file(counter, snapshot)).orElse(null);
        return new DeskState(counter, served.visit(), served.number(), file);
    }

    private CaseState file(CounterId counter, CaseSnapshot snapshot) {
        return new CaseState(
                snapshot.caseId(),
                snapshot.version(),
                snapshot.people().values().stream().anyMatch(Person::isProtected),
                Stream.of(Role.values()).map(role -> role(role, snapshot)).toList(),
                cards.find(snapshot.visit(), counter).orElse(null),
                trouble(counter, snapshot),
                show.newest(snapshot.visit(), counter).map(ScreenState::of).orElse(null),
                forms.of(snapshot, cases.decisions(snapshot.caseId())),
                snapshot.facts());
    }

    /// A counter that never had an agent has no trouble with it.
    private @Nullable ReaderTrouble trouble(CounterId counter, CaseSnapshot snapshot) {
        var role = Stream.of(Role.values())
                .filter(one -> one != Role.DECEASED && snapshot.person(one).isEmpty())
                .findFirst()
                .orElse(Role.APPLICANT);
        return switch (readers.sight(counter)) {
            case ABSENT -> trouble(CardError.NO_READER, role);
            case SILENT -> trouble(CardError.NO_AGENT, role);
            case READY, NEVER_SEEN -> null;
        };
    }

    private static ReaderTrouble trouble(CardError error, Role role) {
        return new ReaderTrouble(error.message(), error.remedy(), role);
    }

    private static RoleState role(Role role, CaseSnapshot snapshot) {
        var holder = snapshot.person(role);
        return new RoleState(
                role,
                role.label(),
                holder.map(PersonState::of).orElse(null),
                role != Role.DECEASED,
                holder.isPresent() ? List.of() : sameAs(role, snapshot));
    }

    /// Everybody who acts may hold any role of those who act.
    private static List<RoleLabel> sameAs(Role role, CaseSnapshot snapshot) {
        return role == Role.DECEASED
                ? List.of()
                : Stream.of(Role.values())
                        .filter(other -> other != role && other != Role.DECEASED)
                        .filter(other -> snapshot.person(other).isPresent())
                        .map(other -> new RoleLabel(other, other.label()))
                        .toList();
    }
}
