package madoguchi.form.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import madoguchi.form.person.Address;
import madoguchi.form.person.Person;
import org.jspecify.annotations.Nullable;

/// A person as the desk shows them.
///
/// @param address null where nobody has said it, or where it must not be shown
/// @param check 区分7
@JsonInclude(JsonInclude.Include.NON_NULL)
record PersonState(
        String name,
        @Nullable String commonName,
        @Nullable String kana,
        String birthDate,
        String sex,
        @Nullable String address,
        @Nullable String phone,
        String source,
        boolean registered,
        boolean check) {

    static PersonState of(Person person) {
        return new PersonState(
                person.name(),
                person.commonName(),
                person.kana(),
                BirthDateLabel.of(person),
                person.sex().label(),
                address(person.address()),
                person.phone(),
                person.source().label(),
                person.resident() != null,
                person.isProtected());
    }

    private static @Nullable String address(Address address) {
        return switch (address) {
            case Address.Registered(var text) -> text;
            case Address.Withheld _, Address.Unknown _ -> null;
        };
    }

    @Override
    public String toString() {
        return "PersonState[masked]";
    }
}
