package madoguchi.calendar.era;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import madoguchi.calendar.era.EraReading.AsWritten;
import madoguchi.calendar.era.EraReading.Day;

/// 1974年2月28日, 1974-02-28, 1974/2/28, 19740228.
final class WesternDate {

    private static final Pattern PARTS = Pattern.compile("(\\d{4})[年./-](\\d{1,2})[月./-](\\d{1,2})日?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private WesternDate() {}

    static Optional<EraReading> find(TypedText text) {
        return text.match(PARTS).or(() -> text.match(DIGITS)).map(found -> read(text, found));
    }

    private static EraReading read(TypedText text, MatchResult found) {
        var year = Integer.parseInt(found.group(1));
        var month = Integer.parseInt(found.group(2));
        var day = Integer.parseInt(found.group(3));
        if (year == 0) {
            return Refusal.yearZero();
        }
        return SolarDay.find(year, month, day)
                .map(date -> keep(text, date))
                .orElseGet(() -> Refusal.noSuchDay(month, day));
    }

    /// Whether somebody converted a day before 1873, or only its year, cannot be seen; so it stays text too.
    private static EraReading keep(TypedText text, LocalDate date) {
        return EraDate.covers(date)
                ? new Day(date, EraHint.on(date))
                : new AsWritten(text.typed(), date.toString());
    }
}
