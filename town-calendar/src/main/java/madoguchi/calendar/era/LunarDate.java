package madoguchi.calendar.era;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import madoguchi.calendar.era.EraReading.AsWritten;

/// A date before 明治6年1月1日, of the lunar calendar, perhaps in a leap month (閏). It is not converted: which day of the
/// solar calendar it was is no business of a town hall, and the register has it as it is.
final class LunarDate {

    private static final Pattern DATE =
            Pattern.compile(EraYear.PATTERN + "[年./-]閏?(\\d{1,2})[月./-](\\d{1,2})日?");

    private LunarDate() {}

    static Optional<EraReading> find(TypedText text) {
        return text.match(DATE).filter(LunarDate::isLunar).map(found -> read(text, found));
    }

    private static boolean isLunar(MatchResult found) {
        return year(found) < EraDate.FIRST.getYear();
    }

    private static EraReading read(TypedText text, MatchResult found) {
        var month = Integer.parseInt(found.group(3));
        var day = Integer.parseInt(found.group(4));
        return isDay(month, day)
                ? new AsWritten(text.typed(), "%04d-%02d-%02d".formatted(year(found), month, day))
                : Refusal.noSuchDay(month, day);
    }

    /// A lunar month has 29 or 30 days; which of them had 30 is in no rule.
    private static boolean isDay(int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= 30;
    }

    private static int year(MatchResult found) {
        return EraYear.western(found.group(1), found.group(2));
    }
}
