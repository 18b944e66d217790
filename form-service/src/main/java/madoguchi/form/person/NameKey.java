package madoguchi.form.person;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A name reduced to what two writings of it have in common: for comparing and searching, never for showing.
///
/// Variation selectors, spaces, width and case fall away, and the variants that families and ledgers most often write
/// in two ways are folded: 髙 and 高 are two characters of law, but one person's birth date decides who is meant.
public record NameKey(String value) {

    /// Variation selectors (IVS and SVS), blanks, middle dots and what nobody sees.
    private static final Pattern UNSEEN = Pattern.compile("[\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}\\s\\p{Z}\\p{Cf}・,.'-]");

    private static final Map<Integer, String> VARIANTS = variants(
            "髙高", "﨑崎", "碕崎", "嵜崎", "𠮷吉", "邉辺", "邊辺", "齋斎", "齊斎", "斉斎", "濵浜", "濱浜", "澤沢", "櫻桜", "廣広", "國国",
            "眞真", "惠恵", "德徳", "𣘺橋", "嶋島", "嶌島", "冨富", "桒桑", "𡈽土", "圡土", "槇槙", "瀨瀬", 
            "靑青", "淸清", "增増", "黑黒", "龍竜", "瀧滝", "萬万", "榮栄", "壽寿", "關関", "條条", "學学", "實実", "圓円", "藏蔵");

    public static NameKey of(String name) {
        var seen = UNSEEN.matcher(name).replaceAll("");
        var folded = new StringBuilder(seen.length());
        Normalizer.normalize(seen, Normalizer.Form.NFKC).codePoints().forEach(character -> {
            var variant = VARIANTS.get(character);
            if (variant == null) {
                folded.appendCodePoint(hiraganaToKatakana(character));
            } else {
                folded.append(variant);
            }
        });
        return new NameKey(UNSEEN.matcher(folded.toString().toUpperCase(Locale.ROOT)).replaceAll(""));
    }

    /// Whether two writings may be one name. Nothing is like a name that was not given.
    public static boolean alike(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.isBlank() && of(one).equals(of(other));
    }

    /// Whether two names may be writings of one: too little to match by, enough to ask.
    public static boolean shareACharacter(String one, @Nullable String other) {
        return other != null
                && of(one).value().codePoints().anyMatch(character -> of(other).value().indexOf(character) >= 0);
    }

    private static int hiraganaToKatakana(int character) {
        return character >= 'ぁ' && character <= 'ゖ' ? character + ('ァ' - 'ぁ') : character;
    }

    private static Map<Integer, String> variants(String... pairs) {
        return Arrays.stream(pairs)
                .collect(Collectors.toUnmodifiableMap(
                        pair -> pair.codePointAt(0),
                        pair -> Character.toString(pair.codePointBefore(pair.length()))));
    }

    @Override
    public String toString() {
        return "NameKey[masked]";
    }
}
