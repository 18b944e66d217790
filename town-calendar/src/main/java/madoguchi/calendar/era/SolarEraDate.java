package madoguchi.calendar.era;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import madoguchi.calendar.era.EraReading.Day;

/// 昭和64年1月7日, S64.1.7.
///
/// A day after its era's end (平成31年5月1日) is understood: papers printed before a change say so for years. A day before
/// its era's beginning is not: nobody could have written it, so it is a slip.
final class SolarEraDate {

    private static final Pattern DATE =
            Pattern.compile("(%s)(元|\\d{1,3})[年./-](\\d{1,2})[月./-](\\d{1,2})日?".formatted(Era.anyName()));

    private SolarEraDate() {}

    static Optional<EraReading> find(TypedText text) {
        return text.match(DATE).flatMap(found -> Era.find(found.group(1)).map(era -> read(era, found)));
    }

    private static EraReading read(Era era, MatchResult found) {
        var year = EraYear.number(found.group(2));
        var month = Integer.parseInt(found.group(3));
        var day = Integer.parseInt(found.group(4));
        if (year == 0) {
            return Refusal.yearZero();
        }
        return SolarDay.find(era.westernYear(year), month, day)
                .map(date -> judge(era, date))
                .orElseGet(() -> Refusal.noSuchDay(month, day));
    }

    private static EraReading judge(Era era, LocalDate date) {
        return date.isBefore(era.first()) ? Refusal.beforeTheEra(era, date) : new Day(date, EraHint.on(date, era));
    }
}
