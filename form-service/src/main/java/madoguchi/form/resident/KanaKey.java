package madoguchi.form.resident;

import java.util.Map;
import java.util.stream.Collectors;
import madoguchi.form.person.NameKey;

/// A フリガナ reduced to how it sounds when two people spell it: half or full width, hiragana or katakana, small or large
/// letters, ヂ or ジ. Old ledgers differ in all of these. For searching, never for showing.
record KanaKey(String value) {

    private static final String WRITTEN = "ァィゥェォッャュョヮヵヶヂヅヲヰヱ";
    private static final String HEARD = "アイウエオツヤユヨワカケジズオイエ";

    private static final Map<Character, Character> SAME = WRITTEN.chars()
            .boxed()
            .collect(Collectors.toUnmodifiableMap(
                    letter -> (char) letter.intValue(), letter -> HEARD.charAt(WRITTEN.indexOf(letter))));

    static KanaKey of(String kana) {
        var key = NameKey.of(kana).value();
        var folded = new StringBuilder(key.length());
        key.chars().forEach(letter -> folded.append(SAME.getOrDefault((char) letter, (char) letter)));
        return new KanaKey(folded.toString());
    }

    @Override
    public String toString() {
        return "KanaKey[masked]";
    }
}
