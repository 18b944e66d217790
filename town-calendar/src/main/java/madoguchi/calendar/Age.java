package madoguchi.calendar;

import java.time.LocalDate;

/// An age in the two readings of the law. They differ by one day, and each procedure says which it means; so there is
/// no function that is simply "the age".
public final class Age {

    private Age() {}

    /// The day at whose end an age is reached: the day before the birthday. A birthday that the year lacks (29 February)
    /// leaves the end of the month.
    ///
    /// 年齢計算ニ関スル法律, 民法143条2項. So counts 介護保険 at 65, 国民年金 at 20 and 60, and a school year.
    public static LocalDate attainedOn(LocalDate birth, int years) {
        var corresponding = birth.plusYears(years);
        return corresponding.getDayOfMonth() == birth.getDayOfMonth() ? corresponding.minusDays(1) : corresponding;
    }

    /// Whether 「…歳に達する日」 has come.
    public static boolean attained(LocalDate birth, int years, LocalDate on) {
        return !on.isBefore(attainedOn(birth, years));
    }

    /// The first whole day of an age; for a birth on 29 February in a common year, 1 March.
    ///
    /// So begins 後期高齢者医療 at 75 (高齢者の医療の確保に関する法律52条: 「七十五歳に達したとき」, by practice the birthday).
    public static LocalDate birthday(LocalDate birth, int years) {
        return attainedOn(birth, years).plusDays(1);
    }

    /// The age that people say: it changes on the birthday.
    public static int birthdayAge(LocalDate birth, LocalDate on) {
        if (on.isBefore(birth)) {
            throw new IllegalArgumentException("not yet born");
        }
        var years = on.getYear() - birth.getYear();
        return on.isBefore(birthday(birth, years)) ? years - 1 : years;
    }

    /// 「…歳に達する日以後の最初の3月31日」: who was born on 1 April goes with those of March.
    public static LocalDate firstFiscalYearEndAfter(LocalDate birth, int years) {
        return FiscalYear.of(attainedOn(birth, years)).last();
    }
}
