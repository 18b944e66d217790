package madoguchi.form.interview;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import madoguchi.form.casework.CaseError;
import madoguchi.form.casework.CaseSnapshot;
import madoguchi.form.person.Person;
import madoguchi.form.person.Role;
import madoguchi.form.resident.ResidentId;
import madoguchi.form.resident.ResidentRecord;
import madoguchi.form.resident.Residents;
import madoguchi.procedure.decision.Decide;
import madoguchi.procedure.decision.Decision;
import madoguchi.procedure.interview.Interview;
import madoguchi.procedure.interview.OpenQuestion;
import org.springframework.stereotype.Component;

/// Where the interview of a case stands: what is known, what follows, and what is still worth asking.
@Component
public class FamilyInterview {

    private final CaseAnswers answers;
    private final Residents residents;
    private final Decide decide;
    private final Interview interview;

    FamilyInterview(CaseAnswers answers, Residents residents, Decide decide, Interview interview) {
        this.answers = answers;
        this.residents = residents;
        this.decide = decide;
        this.interview = interview;
    }

    /// @param open what a question can find out
    /// @param toLookUp what no question finds out, and nobody has said yet that it cannot be known
    public record Stand(
            FamilyRecords records,
            FamilyFacts family,
            List<Decision> decisions,
            List<OpenQuestion> open,
            Set<String> toLookUp) {

        @Override
        public String toString() {
            return "Stand[%s]".formatted(family);
        }
    }

    /// @throws madoguchi.failure.CounterFailure if nobody is named as the deceased, or somebody of the case is protected
    public Stand of(CaseSnapshot file) {
        if (file.people().values().stream().anyMatch(Person::isProtected)) {
            throw CaseError.CHECK_REQUIRED.failure();
        }
        var records = records(file);
        var family = FamilyFacts.of(records, answers.of(file.caseId()));
        var decisions = decide.decide(family.facts());
        var toLookUp = new LinkedHashSet<>(interview.toLookUp(decisions));
        toLookUp.removeAll(family.notKnown());
        return new Stand(
                records, family, decisions, interview.open(family.facts(), decisions, family.notKnown()), toLookUp);
    }

    FamilyFacts facts(CaseSnapshot file) {
        return FamilyFacts.of(records(file), answers.of(file.caseId()));
    }

    private FamilyRecords records(CaseSnapshot file) {
        var deceased = file.person(Role.DECEASED).orElseThrow(CaseError.DECEASED_MISSING::failure);
        var record = record(Optional.of(deceased));
        return new FamilyRecords(
                deceased,
                record.orElse(null),
                record.map(found -> residents.household(found.id())).orElse(List.of()),
                record(file.person(Role.APPLICANT)).orElse(null));
    }

    private Optional<ResidentRecord> record(Optional<Person> person) {
        return person.flatMap(one -> Optional.ofNullable(one.resident()))
                .flatMap(number -> residents.find(new ResidentId(number)));
    }
}
