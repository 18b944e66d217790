package madoguchi.form.person;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A birth date as people write it: 昭和55年2月17日, S55.2.17, 令和元年5月1日, 1980-02-17, 19800217.
///
/// An era's year past its last one (平成31年5月1日) is understood too: papers written in the spring of a change say so.
public final class BirthDateText {

    private static final Map<String, Integer> YEAR_BEFORE_ERA = Map.of(
            "明治", 1867, "M", 1867, "大正", 1911, "T", 1911, "昭和", 1925, "S", 1925, "平成", 1988, "H", 1988, "令和", 2018, "R", 2018);

    private static final Pattern ERA =
            Pattern.compile("(明治|大正|昭和|平成|令和|[MTSHR])(元|\\d{1,2})[年./-](\\d{1,2})[月./-](\\d{1,2})日?");
    private static final Pattern WESTERN = Pattern.compile("(\\d{4})[年./-](\\d{1,2})[月./-](\\d{1,2})日?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private BirthDateText() {}

    /// Empty where no date can be read from the text.
    public static Optional<BirthDate> read(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return match(ERA, plain)
                .flatMap(found -> date(eraYear(found), found.group(3), found.group(4)))
                .or(() -> western(plain));
    }

    private static Optional<BirthDate> western(String plain) {
        return match(WESTERN, plain)
                .or(() -> match(DIGITS, plain))
                .flatMap(found -> date(Integer.parseInt(found.group(1)), found.group(2), found.group(3)));
    }

    private static Optional<MatchResult> match(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static int eraYear(MatchResult found) {
        var year = found.group(2).equals("元") ? 1 : Integer.parseInt(found.group(2));
        return YEAR_BEFORE_ERA.getOrDefault(found.group(1), 0) + year;
    }

    private static Optional<BirthDate> date(int year, String month, String day) {
        try {
            return Optional.of(BirthDate.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
