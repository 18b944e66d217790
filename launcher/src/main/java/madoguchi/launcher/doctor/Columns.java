package madoguchi.launcher.doctor;

import java.lang.Character.UnicodeScript;

/// A terminal gives a kanji two columns and a Latin letter one.
final class Columns {

    private Columns() {}

    static int width(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    private static boolean isWide(int c) {
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> !isHalfWidthKatakana(c);
            default -> (c >= 0x3000 && c <= 0x30FF) || (c >= 0xFF01 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6);
        };
    }

    private static boolean isHalfWidthKatakana(int c) {
        return c >= 0xFF61 && c <= 0xFF9F;
    }
}
