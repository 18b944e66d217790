package madoguchi.form.person;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/// 和暦. The year an era begins with is written 元年, never 1年.
///
/// @param era 明治, 大正, 昭和, 平成, 令和
/// @param year as written: `元` or digits
public record EraDate(String era, String year, int month, int day) {

    /// Java's calendar of eras begins here; earlier dates are of the lunar calendar and are kept as typed text.
    private static final LocalDate FIRST = LocalDate.of(1873, 1, 1);

    public static EraDate of(LocalDate date) {
        if (date.isBefore(FIRST)) {
            throw new IllegalArgumentException("before the solar calendar");
        }
        var japanese = JapaneseDate.from(date);
        return new EraDate(
                japanese.getEra().getDisplayName(TextStyle.FULL, Locale.JAPAN),
                yearText(japanese.get(ChronoField.YEAR_OF_ERA)),
                date.getMonthValue(),
                date.getDayOfMonth());
    }

    public static boolean covers(LocalDate date) {
        return !date.isBefore(FIRST);
    }

    /// 昭和55年2月17日
    @Override
    public String toString() {
        return "%s%s年%d月%d日".formatted(era, year, month, day);
    }

    /// 昭和55年(1980年)2月17日: for eyes that compare it with a paper in either calendar.
    public static String withWesternYear(LocalDate date) {
        var written = of(date);
        return "%s%s年(%d年)%d月%d日"
                .formatted(written.era, written.year, date.getYear(), written.month, written.day);
    }

    private static String yearText(int year) {
        return year == 1 ? "元" : Integer.toString(year);
    }
}
