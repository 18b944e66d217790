package madoguchi.calendar.era;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import madoguchi.calendar.era.EraReading.AsWritten;
import org.jspecify.annotations.Nullable;

/// A date that somebody did not know exactly and said so. Nobody makes a day of it.
final class UnclearDate {

    private static final Pattern WORD = Pattern.compile("頃|ころ|ごろ|不詳|不明|推定|上旬|中旬|下旬|まで");
    private static final Pattern KNOWN_PART =
            Pattern.compile("(?:%s|(\\d{4}))年(?:閏?(\\d{1,2})月(?:(\\d{1,2})日)?)?".formatted(EraYear.PATTERN));
    private static final String NOTHING_KNOWN = "0000-00-00";

    private UnclearDate() {}

    static Optional<EraReading> find(TypedText text) {
        return text.find(WORD).map(_ -> new AsWritten(text.typed(), sortKey(text)));
    }

    private static String sortKey(TypedText text) {
        return text.find(KNOWN_PART).map(UnclearDate::sortKey).orElse(NOTHING_KNOWN);
    }

    private static String sortKey(MatchResult part) {
        var western = part.group(3);
        var year = western == null ? EraYear.western(part.group(1), part.group(2)) : Integer.parseInt(western);
        return "%04d-%02d-%02d".formatted(year, orZero(part.group(4)), orZero(part.group(5)));
    }

    private static int orZero(@Nullable String number) {
        return number == null ? 0 : Integer.parseInt(number);
    }
}
