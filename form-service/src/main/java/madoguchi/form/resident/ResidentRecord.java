package madoguchi.form.resident;

import java.time.LocalDate;
import java.util.UUID;
import madoguchi.form.person.Address;
import madoguchi.form.person.BirthDate;
import madoguchi.form.person.Person;
import madoguchi.form.person.Sex;
import org.jspecify.annotations.Nullable;

/// One resident as registered, to the code point.
///
/// @param household 世帯番号
/// @param relationship 続柄, to the head of the household
/// @param nationality as registered; may be empty
/// @param address withheld for a protected person and for everybody they live with
/// @param diedOn 死亡日, if the records know it already
public record ResidentRecord(
        ResidentId id,
        String household,
        String relationship,
        String name,
        @Nullable String kana,
        @Nullable String commonName,
        BirthDate birthDate,
        Sex sex,
        String nationality,
        Address address,
        @Nullable LocalDate diedOn) {

    /// 区分7: hand over to the officer in charge.
    public boolean isProtected() {
        return address instanceof Address.Withheld;
    }

    /// The same person in a case.
    ///
    /// @param person made for that case
    public Person asPerson(UUID person) {
        return new Person(
                person, name, commonName, kana, birthDate, sex, address, null, Person.Source.RESIDENT_RECORD, id.value());
    }

    @Override
    public String toString() {
        return "ResidentRecord[masked]";
    }
}
