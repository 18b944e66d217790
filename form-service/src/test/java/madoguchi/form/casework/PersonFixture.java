package madoguchi.form.casework;

import java.util.UUID;
import madoguchi.form.person.Address;
import madoguchi.form.person.BirthDate;
import madoguchi.form.person.Person;
import madoguchi.form.person.Sex;
import org.jspecify.annotations.Nullable;

/// Invented people.
final class PersonFixture {

    private PersonFixture() {}

    static Person typed(String name, String birthDate) {
        return typed(name, null, birthDate, "架空県架空町中央九丁目9番9号");
    }

    static Person typed(String name, @Nullable String kana, String birthDate, String address) {
        return new Person(
                UUID.randomUUID(),
                name,
                null,
                kana,
                new BirthDate(birthDate),
                Sex.UNKNOWN,
                new Address.Registered(address),
                "000-0000-0000",
                Person.Source.TYPED,
                null);
    }
}
