package madoguchi.form.resident;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import madoguchi.form.person.BirthDate;
import madoguchi.form.person.BirthDateText;

/// Dates as a town's system writes them into a file.
final class RegisteredDates {

    private static final Pattern PARTLY_KNOWN = Pattern.compile("(\\d{4})[-/]?(\\d{2})[-/]?00");

    private RegisteredDates() {}

    /// Day, or month and day, may be `00`: nobody knows them.
    static Optional<BirthDate> birthDate(String text, LocalDate today) {
        var partly = PARTLY_KNOWN.matcher(text);
        var read = partly.matches() ? partlyKnown(partly.group(1), partly.group(2)) : BirthDateText.read(text);
        return read.filter(date -> date.digits().compareTo(BirthDate.of(today).digits()) <= 0);
    }

    static Optional<LocalDate> day(String text, LocalDate today) {
        return birthDate(text, today).flatMap(BirthDate::date);
    }

    private static Optional<BirthDate> partlyKnown(String year, String month) {
        if (month.equals("00")) {
            return Optional.of(new BirthDate(year + "0000"));
        }
        return month.matches("0[1-9]|1[0-2]") ? Optional.of(new BirthDate(year + month + "00")) : Optional.empty();
    }
}
