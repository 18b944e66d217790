package madoguchi.calendar;

import java.time.LocalDate;
import java.time.Month;
import madoguchi.calendar.era.EraDate;

/// A 年度: April to March (地方自治法208条), by the western year in which it begins.
public record FiscalYear(int year) {

    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() - 1 : day.getYear());
    }

    public LocalDate first() {
        return LocalDate.of(year, Month.APRIL, 1);
    }

    public LocalDate last() {
        return LocalDate.of(year + 1, Month.MARCH, 31);
    }

    public boolean contains(LocalDate day) {
        return of(day).equals(this);
    }

    /// 令和8年度. The year that began in 平成31年 is 令和元年度 as a whole, so the era of 1 May names it (平成31年4月1日
    /// 新元号への切替えに関する関係省庁申合せ); in every other year April and May agree.
    public String name() {
        return EraDate.of(LocalDate.of(year, Month.MAY, 1)).yearText() + "度";
    }
}
