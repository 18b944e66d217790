package madoguchi.calendar.era;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What somebody typed, beside what is left of it for reading: one width, no spaces, one kind of hyphen.
record TypedText(String typed, String plain) {

    private static final Pattern SPACE = Pattern.compile("\\s");
    private static final Pattern HYPHEN = Pattern.compile("[‐‑–−ー]");

    static TypedText of(String typed) {
        var oneWidth = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        var tight = SPACE.matcher(oneWidth).replaceAll("");
        return new TypedText(typed.strip(), HYPHEN.matcher(tight).replaceAll("-").toUpperCase(Locale.ROOT));
    }

    boolean isEmpty() {
        return plain.isEmpty();
    }

    /// The pattern has to match all of it.
    Optional<MatchResult> match(Pattern pattern) {
        var matcher = pattern.matcher(plain);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    /// The pattern's first place in it.
    Optional<MatchResult> find(Pattern pattern) {
        return pattern.matcher(plain).results().findFirst();
    }
}
