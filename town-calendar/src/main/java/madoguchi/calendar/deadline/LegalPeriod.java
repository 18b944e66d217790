package madoguchi.calendar.deadline;

import java.time.LocalDate;

/// A period (期間) as laws set it: 14 days, 3 months, 2 years; never a mixture.
public record LegalPeriod(int amount, Unit unit) {

    /// The letter is that of ISO 8601.
    public enum Unit {
        D,
        M,
        Y
    }

    public LegalPeriod {
        if (amount < 1) {
            throw new IllegalArgumentException("a period of " + amount);
        }
    }

    /// The last day of a period that begins with `start`.
    ///
    /// 民法143条2項: months and years end on the day before the corresponding one; where the month lacks that, with the month.
    LocalDate lastDayFrom(LocalDate start) {
        return switch (unit) {
            case D -> start.plusDays(amount - 1L);
            case M -> beforeCorresponding(start, start.plusMonths(amount));
            case Y -> beforeCorresponding(start, start.plusYears(amount));
        };
    }

    private static LocalDate beforeCorresponding(LocalDate start, LocalDate sameDayOrMonthEnd) {
        return sameDayOrMonthEnd.getDayOfMonth() == start.getDayOfMonth()
                ? sameDayOrMonthEnd.minusDays(1)
                : sameDayOrMonthEnd;
    }

    /// P14D
    @Override
    public String toString() {
        return "P%d%s".formatted(amount, unit);
    }
}
