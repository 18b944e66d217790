package madoguchi.form.interview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import madoguchi.form.person.Person;
import madoguchi.form.resident.ResidentRecord;
import org.jspecify.annotations.Nullable;

/// What the resident records have of a case.
///
/// @param record of the deceased; null where nobody found one
/// @param household everybody registered together with the deceased
/// @param applicantRecord of whoever came; null where nobody found one
public record FamilyRecords(
        Person deceased,
        @Nullable ResidentRecord record,
        List<ResidentRecord> household,
        @Nullable ResidentRecord applicantRecord) {

    public FamilyRecords {
        household = List.copyOf(household);
    }

    static FamilyRecords typed(Person deceased) {
        return new FamilyRecords(deceased, null, List.of(), null);
    }

    Optional<ResidentRecord> ofDeceased() {
        return Optional.ofNullable(record);
    }

    /// Those who remain.
    public Stream<ResidentRecord> members() {
        return household.stream()
                .filter(member -> record == null || !member.id().equals(record.id()))
                .filter(member -> member.diedOn() == null);
    }

    @Override
    public String toString() {
        return "FamilyRecords[masked]";
    }
}
