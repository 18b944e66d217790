package madoguchi.calendar.holiday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/// Where in its year a holiday falls.
sealed interface Recurrence {

    LocalDate in(int year);

    record OnDate(Month month, int day) implements Recurrence {
        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, month, day);
        }
    }

    record OnMonday(Month month, int nth) implements Recurrence {
        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.MONDAY));
        }
    }

    /// 春分日 and 秋分日. The law leaves them to astronomy: the National Observatory announces each in the February before.
    /// This is the approximation of 新こよみ便利帳 (海上保安庁水路部暦計算研究会編), which agrees with every equinox announced since 1970;
    /// for the years not yet announced it is a forecast.
    enum OnEquinox implements Recurrence {
        SPRING(Month.MARCH, 20.8357, 20.8431),
        AUTUMN(Month.SEPTEMBER, 23.2588, 23.2488);

        private static final int EPOCH = 1980;
        private static final double DRIFT_A_YEAR = 0.242194;

        private final Month month;
        private final double until1979;
        private final double since1980;

        OnEquinox(Month month, double until1979, double since1980) {
            this.month = month;
            this.until1979 = until1979;
            this.since1980 = since1980;
        }

        @Override
        public LocalDate in(int year) {
            var years = year - EPOCH;
            var day = (years < 0 ? until1979 : since1980) + DRIFT_A_YEAR * years - Math.floorDiv(years, 4);
            return LocalDate.of(year, month, (int) day);
        }
    }
}
