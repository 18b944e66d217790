package madoguchi.form.casework;

import java.util.Map;
import java.util.Optional;
import madoguchi.event.CaseId;
import madoguchi.event.TicketNumber;
import madoguchi.event.VisitId;
import madoguchi.form.person.Person;
import madoguchi.form.person.Role;

/// A case as it stands at one version: what forms are filled from, and what the second reader compares with.
///
/// @param version grows with every change of people or facts; a page made from an older one is refused
/// @param facts what the forms ask beyond the people, by the code in the form's field list: `funeral-date`
public record CaseSnapshot(
        CaseId caseId,
        VisitId visit,
        TicketNumber number,
        boolean visitOpen,
        long version,
        Map<Role, Person> people,
        Map<String, String> facts) {

    public CaseSnapshot {
        people = Map.copyOf(people);
        facts = Map.copyOf(facts);
    }

    public Optional<Person> person(Role role) {
        return Optional.ofNullable(people.get(role));
    }

    @Override
    public String toString() {
        return "CaseSnapshot[case=%s, version=%d, masked]".formatted(caseId, version);
    }
}
