package madoguchi.form.template;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import madoguchi.calendar.era.EraDate;
import madoguchi.form.person.BirthDate;
import madoguchi.form.person.Person;

/// How a person is written on paper.
final class PersonText {

    private PersonText() {}

    static Optional<String> of(Person person, FieldSource.Part part) {
        return switch (part) {
            case NAME -> Optional.of(name(person));
            case KANA -> Optional.ofNullable(person.kana()).filter(Predicate.not(String::isBlank));
            case ADDRESS -> person.registeredAddress();
            case BIRTH -> Optional.of(birth(person));
            case PHONE -> Optional.ofNullable(person.phone()).filter(Predicate.not(String::isBlank));
        };
    }

    /// A registered 通称 stands beside the name and is never left out.
    private static String name(Person person) {
        return person.commonName() == null ? person.name() : person.name() + "(通称 " + person.commonName() + ")";
    }

    /// Foreign residents' births are registered, and so written, in western years.
    private static String birth(Person person) {
        var western = person.name().codePoints().anyMatch(c -> c >= 'A' && c <= 'Z');
        return person.birthDate()
                .date()
                .map(date -> western ? WrittenDate.western(date) : WrittenDate.of(date))
                .orElseGet(() -> partial(person.birthDate(), western));
    }

    /// A year that two eras share is written in the western way: nobody knows on which side the day lay.
    private static String partial(BirthDate birth, boolean western) {
        var year = Integer.parseInt(birth.digits().substring(0, 4));
        var month = Integer.parseInt(birth.digits().substring(4, 6));
        if (year == 0) {
            return "不詳";
        }
        var known = western ? year + "年" : eraYear(year).orElse(year + "年");
        return month == 0 ? known + "(月日不詳)" : known + month + "月(日不詳)";
    }

    private static Optional<String> eraYear(int year) {
        try {
            var first = EraDate.of(LocalDate.of(year, 1, 1));
            var last = EraDate.of(LocalDate.of(year, 12, 31));
            return first.era() == last.era() ? Optional.of(last.yearText()) : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
