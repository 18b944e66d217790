package madoguchi.form.resident;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import madoguchi.form.person.BirthDate;
import madoguchi.form.person.BirthDateText;
import madoguchi.form.person.NameKey;

/// What a clerk typed to find somebody. Every part that is not blank must fit; names and kana from their beginning.
public record ResidentQuery(String kana, String name, String birthDate) {

    /// @throws madoguchi.failure.CounterFailure if nothing was typed
    void requireSomething() {
        if (kanaKey().isEmpty() && nameKey().isEmpty() && birthDate.isBlank()) {
            throw ResidentError.NOTHING_TO_SEARCH_FOR.failure();
        }
    }

    String kanaKey() {
        return KanaKey.of(kana).value();
    }

    String nameKey() {
        return NameKey.of(name).value();
    }

    /// The day as registered, where it may be that day or month were never known. Empty where none was typed.
    ///
    /// @throws madoguchi.failure.CounterFailure if the text is no date
    List<String> birthDates() {
        if (birthDate.isBlank()) {
            return List.of();
        }
        var digits = Optional.of(birthDate)
                .flatMap(BirthDateText::read)
                .map(BirthDate::digits)
                .orElseThrow(ResidentError.UNREADABLE_BIRTH_DATE::failure);
        return Stream.of(digits, digits.substring(0, 6) + "00", digits.substring(0, 4) + "0000")
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return "ResidentQuery[masked]";
    }
}
