package madoguchi.form.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads written dates back: the opposite way of the one that wrote them, from a table of its own.
final class EraReading {

    /// The western year before each era's first.
    private static final Map<String, Integer> BEFORE =
            Map.of("明治", 1867, "大正", 1911, "昭和", 1925, "平成", 1988, "令和", 2018, "", 0);

    private static final Pattern DATE = Pattern.compile("(明治|大正|昭和|平成|令和|)(元|\\d{1,4})年(\\d{1,2})月(\\d{1,2})日");
    private static final Pattern PARTIAL =
            Pattern.compile("(明治|大正|昭和|平成|令和|)(元|\\d{1,4})年(?:\\(月日不詳\\)|(\\d{1,2})月\\(日不詳\\))");

    private EraReading() {}

    /// The one date that the text is.
    static Optional<LocalDate> date(String text) {
        var match = DATE.matcher(text);
        return match.matches() ? date(match.toMatchResult()) : Optional.empty();
    }

    /// Every date that stands somewhere in the text.
    static List<LocalDate> datesIn(String text) {
        return DATE.matcher(text).results().map(EraReading::date).flatMap(Optional::stream).toList();
    }

    /// Whether the text is the birth date `YYYYMMDD`, of which parts may be unknown (`00`).
    static boolean isBirth(String text, String digits) {
        if (digits.startsWith("0000")) {
            return text.equals("不詳");
        }
        return whole(digits).map(birth -> date(text).equals(Optional.of(birth))).orElseGet(() -> isPartial(text, digits));
    }

    static Optional<LocalDate> whole(String digits) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isPartial(String text, String digits) {
        var match = PARTIAL.matcher(text);
        if (!match.matches()) {
            return false;
        }
        var month = Objects.requireNonNullElse(match.group(3), "0");
        return year(match.toMatchResult()) == Integer.parseInt(digits.substring(0, 4))
                && Integer.parseInt(month) == Integer.parseInt(digits.substring(4, 6));
    }

    private static Optional<LocalDate> date(MatchResult match) {
        try {
            return Stream.of(LocalDate.of(
                            year(match), Integer.parseInt(match.group(3)), Integer.parseInt(match.group(4))))
                    .findFirst();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int year(MatchResult match) {
        var number = match.group(2).equals("元") ? 1 : Integer.parseInt(match.group(2));
        return Objects.requireNonNull(BEFORE.get(match.group(1))) + number;
    }
}
