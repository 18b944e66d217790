package madoguchi.form.resident;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Recognises what could be a 個人番号: twelve digits, alone or in groups of four, whose check digit is right. One number
/// in eleven passes by chance; that one is refused as well, because nobody can tell the difference later.
final class MyNumber {

    private static final Pattern TWELVE_DIGITS = Pattern.compile("(?<!\\d)\\d{4}[ -]?\\d{4}[ -]?\\d{4}(?!\\d)");

    private MyNumber() {}

    static boolean mayBeIn(String text) {
        return TWELVE_DIGITS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .results()
                .map(found -> found.group().replaceAll("\\D", ""))
                .anyMatch(MyNumber::checkDigitFits);
    }

    /// 平成26年総務省令第85号5条: weights 2 to 7 and 2 to 6 from the right, modulo 11.
    private static boolean checkDigitFits(String digits) {
        int sum = 0;
        for (int n = 1; n <= 11; n++) {
            sum += (digits.charAt(11 - n) - '0') * (n <= 6 ? n + 1 : n - 5);
        }
        int remainder = sum % 11;
        return digits.charAt(11) - '0' == (remainder <= 1 ? 0 : 11 - remainder);
    }
}
