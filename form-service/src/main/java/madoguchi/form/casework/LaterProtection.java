package madoguchi.form.casework;

import madoguchi.form.person.Person;
import org.springframework.stereotype.Component;

/// A person of a case became protected after they had come into it: the records were imported anew. Looked for whenever a
/// case is read, so that no screen and no page is made from what the gate would not let in today.
@Component
class LaterProtection {

    private final ProtectionGate gate;
    private final CaseFiles files;
    private final CasePeople people;
    private final CaseFacts facts;

    LaterProtection(ProtectionGate gate, CaseFiles files, CasePeople people, CaseFacts facts) {
        this.gate = gate;
        this.files = files;
        this.people = people;
        this.facts = facts;
    }

    /// The case as it may be read now.
    CaseFile apply(CaseFile file) {
        var newlyProtected = people.of(file.id()).values().stream()
                .filter(person -> !person.isProtected() && gate.admit(person).isProtected())
                .map(Person::id)
                .distinct()
                .toList();
        if (newlyProtected.isEmpty()) {
            return file;
        }
        newlyProtected.forEach(people::withhold);
        facts.forget(file.id());
        files.advance(file);
        return files.lock(file.id());
    }
}
