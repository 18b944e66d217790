package madoguchi.form.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import madoguchi.form.casework.CaseError;
import madoguchi.form.casework.SingleLine;
import madoguchi.form.person.Address;
import madoguchi.form.person.BirthDate;
import madoguchi.form.person.BirthDateText;
import madoguchi.form.person.Person;
import madoguchi.form.person.Sex;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads what a clerk typed of a person. Names stay as typed, to the code point; only blanks around them fall away.
@Component
class TypedPeople {

    private final Clock clock;

    TypedPeople(Clock clock) {
        this.clock = clock;
    }

    /// @throws madoguchi.failure.CounterFailure naming the field that cannot be taken
    Person read(TypedPerson typed) {
        requireFit(typed);
        var address = text(typed.address());
        return new Person(
                UUID.randomUUID(),
                name(typed),
                null,
                text(typed.kana()),
                birthDate(typed),
                sex(typed),
                address == null ? new Address.Unknown() : new Address.Registered(address),
                text(typed.phone()),
                Person.Source.TYPED,
                null);
    }

    private static String name(TypedPerson typed) {
        var name = text(typed.name());
        if (name == null) {
            throw CaseError.NAME_MISSING.failure();
        }
        return name;
    }

    private BirthDate birthDate(TypedPerson typed) {
        var text = text(typed.birthDate());
        var written = text == null ? "" : text;
        return BirthDateText.read(written)
                .or(() -> partlyKnown(written))
                .filter(date -> date.digits().compareTo(BirthDate.of(LocalDate.now(clock)).digits()) <= 0)
                .orElseThrow(CaseError.BIRTH_DATE_UNREADABLE::failure);
    }

    /// As registered where nobody knows the day: eight digits, `00` for what is unknown.
    private static Optional<BirthDate> partlyKnown(String text) {
        return text.matches("\\d{4}(0\\d|1[0-2])00") ? Optional.of(new BirthDate(text)) : Optional.empty();
    }

    private static Sex sex(TypedPerson typed) {
        return Stream.of(Sex.values())
                .filter(sex -> sex.name().equals(typed.sex()))
                .findFirst()
                .orElse(Sex.UNKNOWN);
    }

    private static void requireFit(TypedPerson typed) {
        requireFit("氏名", typed.name());
        requireFit("フリガナ", typed.kana());
        requireFit("住所", typed.address());
        requireFit("電話番号", typed.phone());
    }

    private static void requireFit(String field, @Nullable String text) {
        if (text != null && !SingleLine.fits(text)) {
            throw CaseError.TEXT_UNFIT.failure(field);
        }
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
