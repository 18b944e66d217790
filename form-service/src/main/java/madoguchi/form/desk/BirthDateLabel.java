package madoguchi.form.desk;

import java.time.LocalDate;
import madoguchi.calendar.era.EraDate;
import madoguchi.form.person.BirthDate;
import madoguchi.form.person.Person;

/// 生年月日 for the clerk's eye: 昭和55年(1980年)2月17日; for foreign residents in western years, as on their cards.
final class BirthDateLabel {

    private static final String UNKNOWN = "00";

    private BirthDateLabel() {}

    static String of(Person person) {
        return person.birthDate()
                .date()
                .map(date -> written(date, person.isNamedInRomanLetters()))
                .orElseGet(() -> partly(person.birthDate()));
    }

    private static String written(LocalDate date, boolean western) {
        return western || !EraDate.covers(date)
                ? "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth())
                : EraDate.withWesternYear(date);
    }

    private static String partly(BirthDate date) {
        var month = date.digits().substring(4, 6);
        return month.equals(UNKNOWN)
                ? "%s年(月日は不明)".formatted(year(date))
                : "%s年%d月(日は不明)".formatted(year(date), Integer.parseInt(month));
    }

    private static String year(BirthDate date) {
        return date.digits().substring(0, 4);
    }
}
