package madoguchi.calendar.era;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/// An era (元号) of the solar calendar's time, with the first day that bears its name.
public enum Era {
    /// 慶応4年9月8日改元詔書: 慶応4年 is 明治元年 from its first day.
    MEIJI("明治", "M", LocalDate.of(1868, 1, 25), false),
    /// 明治45年7月30日改元詔書: 「明治四十五年七月三十日以後ヲ改メテ大正元年ト為ス」.
    TAISHO("大正", "T", LocalDate.of(1912, 7, 30), true),
    /// 大正15年12月25日改元詔書, in the same words.
    SHOWA("昭和", "S", LocalDate.of(1926, 12, 25), true),
    /// 昭和64年政令1号: from the day after.
    HEISEI("平成", "H", LocalDate.of(1989, 1, 8), false),
    /// 平成31年政令143号, 元号法.
    REIWA("令和", "R", LocalDate.of(2019, 5, 1), false);

    private final String written;
    private final String letter;
    private final LocalDate first;
    private final boolean sharesFirstDay;

    Era(String written, String letter, LocalDate first, boolean sharesFirstDay) {
        this.written = written;
        this.letter = letter;
        this.first = first;
        this.sharesFirstDay = sharesFirstDay;
    }

    /// The newer one where a day bears two names.
    public static Era on(LocalDate day) {
        return Arrays.stream(values())
                .filter(era -> !day.isBefore(era.first))
                .reduce((_, later) -> later)
                .orElseThrow(() -> new IllegalArgumentException("before the first era"));
    }

    static Optional<Era> find(String name) {
        return Arrays.stream(values())
                .filter(era -> name.equals(era.written) || name.equals(era.letter))
                .findFirst();
    }

    /// To be put into a pattern: 明治|M|大正|T|…
    static String anyName() {
        return Arrays.stream(values()).map(era -> era.written + "|" + era.letter).collect(joining("|"));
    }

    /// 昭和
    public String written() {
        return written;
    }

    public LocalDate first() {
        return first;
    }

    /// The last day that bears its name; empty for the era of today.
    public Optional<LocalDate> last() {
        return next().map(next -> next.sharesFirstDay ? next.first : next.first.minusDays(1));
    }

    /// The era whose name this era's first day bears too: papers of that day may have either.
    Optional<Era> sharedWith() {
        return sharesFirstDay ? Optional.of(on(first.minusDays(1))) : Optional.empty();
    }

    int westernYear(int year) {
        return first.getYear() + year - 1;
    }

    int yearOf(LocalDate day) {
        return day.getYear() - first.getYear() + 1;
    }

    private Optional<Era> next() {
        return Arrays.stream(values()).filter(era -> era.first.isAfter(first)).findFirst();
    }
}
