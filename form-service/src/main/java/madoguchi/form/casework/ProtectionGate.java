package madoguchi.form.casework;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import madoguchi.form.person.Address;
import madoguchi.form.person.BirthDate;
import madoguchi.form.person.NameKey;
import madoguchi.form.person.Person;
import madoguchi.form.person.Sex;
import madoguchi.form.resident.ResidentQuery;
import madoguchi.form.resident.ResidentRecord;
import madoguchi.form.resident.Residents;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// 支援措置: where a person becomes part of a case, and the only place where that is decided.
///
/// Whoever may be a protected resident, or lives with one, comes in without address and telephone number, whatever the
/// source said. What is not in the case cannot be shown, prefilled or printed by mistake.
@Component
class ProtectionGate {

    private final Residents residents;

    ProtectionGate(Residents residents) {
        this.residents = residents;
    }

    Person admit(Person person) {
        var named = named(person);
        var known = named.size() == 1 ? matched(person, named.getFirst()) : person;
        var isProtected = person.isProtected()
                || Stream.concat(named.stream(), sounding(person).stream()).anyMatch(ResidentRecord::isProtected)
                || (named.isEmpty() && resemblesProtected(person));
        return isProtected ? known.withheld() : known;
    }

    private static Person matched(Person person, ResidentRecord record) {
        return person.matchedWith(record.id().value(), record.kana(), record.sex());
    }

    /// Who the person may be, by any of the names and the birth date. More than one leaves the match open.
    private List<ResidentRecord> named(Person person) {
        return Stream.of(person.name(), person.commonName())
                .flatMap(name -> exactly(name, person))
                .distinct()
                .toList();
    }

    private Stream<ResidentRecord> exactly(@Nullable String name, Person person) {
        return name == null || name.isBlank()
                ? Stream.empty()
                : residents.findExact(NameKey.of(name), person.birthDate()).stream();
    }

    /// A card has no kana, and writes names with characters that the records may write otherwise. Whoever is nobody in
    /// the records, but born on a protected resident's day and with a character of that name, may be that resident.
    private boolean resemblesProtected(Person person) {
        return residents.findProtectedBornOn(person.birthDate()).stream()
                .anyMatch(record -> NameKey.shareACharacter(person.name(), record.name())
                        || NameKey.shareACharacter(person.name(), record.commonName()));
    }

    /// Whether it must not be shown where somebody lives who is not in the case yet.
    ///
    /// @param name null, or with 〓, where a card could not say it: then the birth date alone is enough
    boolean mayBeProtected(@Nullable String name, @Nullable String commonName, BirthDate birthDate) {
        if (name == null || UnreadableCharacters.isIn(name)) {
            return !residents.findProtectedBornOn(birthDate).isEmpty();
        }
        return admit(new Person(
                        UUID.randomUUID(),
                        name,
                        commonName,
                        null,
                        birthDate,
                        Sex.UNKNOWN,
                        new Address.Unknown(),
                        null,
                        Person.Source.CARD,
                        null))
                .isProtected();
    }

    /// A name typed with another character still sounds the same: enough to withhold, not enough to match.
    private List<ResidentRecord> sounding(Person person) {
        var kana = person.kana();
        return kana == null || NameKey.of(kana).value().isEmpty() || person.birthDate().date().isEmpty()
                ? List.of()
                : residents
                        .search(new ResidentQuery(kana, "", person.birthDate().digits()))
                        .residents();
    }
}
