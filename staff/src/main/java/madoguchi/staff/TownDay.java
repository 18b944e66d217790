package madoguchi.staff;

import java.text.Normalizer;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.JapaneseDate;
import java.time.temporal.ChronoField;
import java.util.Optional;
import java.util.regex.Pattern;

/// A day as a town counts and writes it. Whatever the machine's clock shows, a town's day is a day in Japan.
public final class TownDay {

    static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private static final Pattern REIWA = Pattern.compile("(?:令和|[Rr])(元|\\d{1,2})[年./-](\\d{1,2})[月./-](\\d{1,2})日?");
    private static final Pattern WESTERN = Pattern.compile("(\\d{4})[年./-](\\d{1,2})[月./-](\\d{1,2})日?");
    private static final int YEAR_BEFORE_REIWA = 2018;

    private TownDay() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /// 令和9年4月1日
    public static String words(LocalDate day) {
        var year = JapaneseDate.from(day).get(ChronoField.YEAR_OF_ERA);
        var era = day.getYear() - year == YEAR_BEFORE_REIWA ? "令和" + (year == 1 ? "元" : year) : String.valueOf(day.getYear());
        return "%s年%d月%d日".formatted(era, day.getMonthValue(), day.getDayOfMonth());
    }

    /// Reads 2027-04-01, 2027/4/1, R9.4.1 and 令和9年4月1日, in full-width characters too. Empty where that is no day.
    public static Optional<LocalDate> read(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
        var reiwa = REIWA.matcher(plain);
        if (reiwa.matches()) {
            var year = reiwa.group(1).equals("元") ? 1 : Integer.parseInt(reiwa.group(1));
            return day(YEAR_BEFORE_REIWA + year, reiwa.group(2), reiwa.group(3));
        }
        var western = WESTERN.matcher(plain);
        return western.matches()
                ? day(Integer.parseInt(western.group(1)), western.group(2), western.group(3))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
