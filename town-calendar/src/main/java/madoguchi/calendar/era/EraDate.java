package madoguchi.calendar.era;

import java.time.LocalDate;

/// A day in 和暦: 昭和64年1月7日. The year an era begins with is 元年, never 1年.
public record EraDate(Era era, int year, int month, int day) {

    /// 明治6年1月1日 (明治5年太政官布告337号). Days before it are of the lunar calendar and are kept as somebody wrote them.
    public static final LocalDate FIRST = LocalDate.of(1873, 1, 1);

    public static boolean covers(LocalDate date) {
        return !date.isBefore(FIRST);
    }

    /// @throws IllegalArgumentException for a day that is not [covered][#covers]
    public static EraDate of(LocalDate date) {
        if (!covers(date)) {
            throw new IllegalArgumentException("before the solar calendar");
        }
        return in(Era.on(date), date);
    }

    static EraDate in(Era era, LocalDate date) {
        return new EraDate(era, era.yearOf(date), date.getMonthValue(), date.getDayOfMonth());
    }

    /// 昭和55年(1980年)2月17日: for eyes that compare it with a paper in either calendar.
    public static String withWesternYear(LocalDate date) {
        var written = of(date);
        return "%s(%d年)%d月%d日".formatted(written.yearText(), date.getYear(), written.month, written.day);
    }

    /// 令和元年
    public String yearText() {
        return "%s%s年".formatted(era.written(), year == 1 ? "元" : Integer.toString(year));
    }

    /// 令和元年5月1日
    @Override
    public String toString() {
        return "%s%d月%d日".formatted(yearText(), month, day);
    }
}
