package madoguchi.form.casework;

import java.text.Normalizer;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import madoguchi.form.person.Address;
import madoguchi.form.person.BirthDate;
import madoguchi.form.person.Person;
import madoguchi.form.person.Sex;
import madoguchi.seal.CardAttributes;
import org.jspecify.annotations.Nullable;

/// What a card says, as the person of a case that it makes.
final class CardHolder {

    private CardHolder() {}

    /// Whether a box on paper could hold every text of it.
    static boolean fits(CardAttributes card) {
        var name = card.name();
        var birthDate = card.birthDate();
        return Stream.of(card.name(), card.kana(), card.commonName(), card.address())
                        .allMatch(text -> text == null || SingleLine.fits(text))
                && (name == null || !name.isBlank())
                && (birthDate == null || birthDate.matches("\\d{8}"));
    }

    static @Nullable BirthDate birthDate(CardAttributes card) {
        var digits = card.birthDate();
        return digits == null ? null : new BirthDate(digits);
    }

    static Sex sex(CardAttributes card) {
        var code = card.sex();
        return code == null ? Sex.UNKNOWN : Sex.ofCode(code);
    }

    /// A reading, not a registered name: written in full width, whatever the card has.
    static @Nullable String kana(CardAttributes card) {
        var kana = card.kana();
        return kana == null || kana.isBlank() ? null : Normalizer.normalize(kana, Normalizer.Form.NFKC);
    }

    /// Empty where the card does not say who it is.
    static Optional<Person> person(CardAttributes card) {
        var name = card.name();
        var birthDate = birthDate(card);
        return name == null || birthDate == null ? Optional.empty() : Optional.of(person(card, name, birthDate));
    }

    private static Person person(CardAttributes card, String name, BirthDate birthDate) {
        var address = card.address();
        return new Person(
                UUID.randomUUID(),
                name,
                card.commonName(),
                kana(card),
                birthDate,
                sex(card),
                address == null || address.isEmpty() ? new Address.Unknown() : new Address.Registered(address),
                null,
                Person.Source.CARD,
                null);
    }
}
