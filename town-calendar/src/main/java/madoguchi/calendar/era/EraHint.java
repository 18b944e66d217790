package madoguchi.calendar.era;

import java.time.LocalDate;
import java.util.List;

/// What whoever wrote a date should be told, although the day is clear.
///
/// @param text Japanese, for the screen
public record EraHint(Kind kind, String text) {

    public enum Kind {
        /// The day bears two eras' names, and both are right.
        TWO_ERAS,
        /// The era had ended: 平成31年5月1日.
        ERA_HAD_ENDED
    }

    static List<EraHint> on(LocalDate date) {
        var era = Era.on(date);
        return era.sharedWith()
                .filter(_ -> date.equals(era.first()))
                .map(before -> twoEras(date, before, era))
                .stream()
                .toList();
    }

    static List<EraHint> on(LocalDate date, Era named) {
        return named.last()
                .filter(date::isAfter)
                .map(last -> hadEnded(date, named, last))
                .map(hint -> List.of(hint))
                .orElseGet(() -> on(date));
    }

    private static EraHint twoEras(LocalDate date, Era before, Era era) {
        return new EraHint(
                Kind.TWO_ERAS,
                "%sは、%sとも%sともいいます。".formatted(WesternText.of(date), EraDate.in(before, date), EraDate.in(era, date)));
    }

    private static EraHint hadEnded(LocalDate date, Era named, LocalDate last) {
        return new EraHint(
                Kind.ERA_HAD_ENDED,
                "%sは%sまでです。%sとして扱います。".formatted(named.written(), WesternText.of(last), EraDate.of(date)));
    }
}
