package madoguchi.form.person;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person of a case, as the card, the resident records or the clerk gave them. Names are kept to the code point:
/// no normalisation, because the registered form is what the law prints.
///
/// @param id made for this case; never the resident's number of any other system
/// @param commonName 通称, shown beside the name of a foreign resident
/// @param kana フリガナ
/// @param birthDate as registered: usually a date, sometimes only a part of one
/// @param source where this came from; the clerk sees it
/// @param resident the resident record it was matched with
public record Person(
        UUID id,
        String name,
        @Nullable String commonName,
        @Nullable String kana,
        BirthDate birthDate,
        Sex sex,
        Address address,
        @Nullable String phone,
        Source source,
        @Nullable String resident) {

    public Optional<String> registeredAddress() {
        return address instanceof Address.Registered(var text) ? Optional.of(text) : Optional.empty();
    }

    /// 支援措置: nothing of this person's address is shown, prefilled or printed.
    public boolean isProtected() {
        return address instanceof Address.Withheld;
    }

    /// As foreign residents are registered; their dates are written in western years.
    public boolean isNamedInRomanLetters() {
        return name.codePoints().anyMatch(Character::isLetter)
                && name.codePoints()
                        .filter(Character::isLetter)
                        .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }

    /// The same person, found in the resident records. What the source did not say, the record does.
    public Person matchedWith(String number, @Nullable String registeredKana, Sex registeredSex) {
        var knownKana = kana == null ? registeredKana : kana;
        var knownSex = sex == Sex.UNKNOWN ? registeredSex : sex;
        return new Person(id, name, commonName, knownKana, birthDate, knownSex, address, phone, source, number);
    }

    /// The same person without what could say where they live.
    public Person withheld() {
        return new Person(
                id, name, commonName, kana, birthDate, sex, new Address.Withheld(), null, source, resident);
    }

    /// Whether both are one human being as far as name and birth date tell, whatever the sources wrote.
    public boolean isLikely(Person other) {
        return birthDate.equals(other.birthDate)
                && (NameKey.alike(name, other.name)
                        || NameKey.alike(name, other.commonName)
                        || NameKey.alike(commonName, other.name));
    }

    @Override
    public String toString() {
        return "Person[%s, masked]".formatted(id);
    }

    public enum Source {
        CARD("カード"),
        /// A clerk filled in what the card lacks.
        CARD_AND_TYPED("カード・手入力"),
        RESIDENT_RECORD("住民記録"),
        TYPED("手入力");

        private final String label;

        Source(String label) {
            this.label = label;
        }

        public boolean isCard() {
            return this == CARD || this == CARD_AND_TYPED;
        }

        public String label() {
            return label;
        }
    }
}
