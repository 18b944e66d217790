package madoguchi.card.licence;

import java.time.DateTimeException;
import java.time.LocalDate;
import madoguchi.card.MalformedFileException;

/// A date as a driver's licence writes it: `GYYMMDD`, seven digits, G the era. Given on as `YYYYMMDD`.
///
/// What can be no date is refused. The 30th of February, a day before its era began, a sixth era: whoever reads such a
/// file has misread it, and any date made of it would be a guess.
final class LicenceDate {

    private static final int LENGTH = 7;

    /// A day on which one era ended and the next began belongs to both.
    private enum Era {
        MEIJI(LocalDate.of(1868, 1, 25), LocalDate.of(1912, 7, 30)),
        TAISHO(LocalDate.of(1912, 7, 30), LocalDate.of(1926, 12, 25)),
        SHOWA(LocalDate.of(1926, 12, 25), LocalDate.of(1989, 1, 7)),
        HEISEI(LocalDate.of(1989, 1, 8), LocalDate.of(2019, 4, 30)),
        REIWA(LocalDate.of(2019, 5, 1), LocalDate.MAX);

        private final LocalDate first;
        private final LocalDate last;

        Era(LocalDate first, LocalDate last) {
            this.first = first;
            this.last = last;
        }
    }

    private LicenceDate() {}

    /// A day that had come when it was written.
    static String past(byte[] digits) throws MalformedFileException {
        var era = era(digits);
        var date = date(digits, era);
        if (date.isBefore(era.first) || date.isAfter(era.last)) {
            throw new MalformedFileException("a day outside its era");
        }
        return digits(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /// Month or day, or both, may be `00`: for some people the register does not know them.
    static String birth(byte[] digits) throws MalformedFileException {
        var era = era(digits);
        var year = year(digits, era);
        var month = number(digits, 3);
        var day = number(digits, 5);
        if (month != 0 && day != 0) {
            return past(digits);
        }
        if (month > 12 || day > 31 || year > era.last.getYear()) {
            throw new MalformedFileException("no date");
        }
        return digits(year, month, day);
    }

    /// A day to come. Its era may have ended since it was written: a licence of 2018 is valid until 平成35年.
    static String expiry(byte[] digits) throws MalformedFileException {
        var era = era(digits);
        var date = date(digits, era);
        if (date.isBefore(era.first)) {
            throw new MalformedFileException("a day before its era");
        }
        return digits(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    private static LocalDate date(byte[] digits, Era era) throws MalformedFileException {
        try {
            return LocalDate.of(year(digits, era), number(digits, 3), number(digits, 5));
        } catch (DateTimeException e) {
            throw new MalformedFileException("no date");
        }
    }

    private static Era era(byte[] digits) throws MalformedFileException {
        if (digits.length != LENGTH) {
            throw new MalformedFileException("a date of another length");
        }
        for (var digit : digits) {
            if (digit < '0' || digit > '9') {
                throw new MalformedFileException("a date that is not in digits");
            }
        }
        var code = digits[0] - '0';
        if (code < 1 || code > Era.values().length) {
            throw new MalformedFileException("an unknown era");
        }
        return Era.values()[code - 1];
    }

    private static int year(byte[] digits, Era era) throws MalformedFileException {
        var year = number(digits, 1);
        if (year == 0) {
            throw new MalformedFileException("a year 0");
        }
        return era.first.getYear() + year - 1;
    }

    private static int number(byte[] digits, int at) {
        return 10 * (digits[at] - '0') + digits[at + 1] - '0';
    }

    private static String digits(int year, int month, int day) {
        return "%04d%02d%02d".formatted(year, month, day);
    }
}
