package madoguchi.virtual;

import java.util.List;
import java.util.OptionalInt;

/// What the pad's display says.
final class PadText {

    private static final String TITLE = "暗証番号(数字4けた)を入力してください。カードを受け取ったときに決めた番号です。";
    private static final String WHAT_IS_READ = "読み取るのは、お名前・ご住所・生年月日・性別です。マイナンバーは読み取りません。暗証番号は保存しません。";
    private static final String LAST_TRY = "あと1回まちがえると、この暗証番号は使えなくなります。暗証番号を使わずに進められます。";
    private static final String LOCKED =
            "この暗証番号は使えなくなっています。お手続きはこのまま進められます。暗証番号は、住所のある市区町村の窓口でご本人が設定し直せます。";

    private PadText() {}

    static List<String> prompt(OptionalInt triesLeft) {
        return List.of(TITLE, WHAT_IS_READ, tries(triesLeft));
    }

    private static String tries(OptionalInt triesLeft) {
        return triesLeft.orElse(0) == 1 ? LAST_TRY : "入力できる回数は、あと%d回です。".formatted(triesLeft.orElse(0));
    }

    static List<String> after(int statusWord) {
        return switch (statusWord) {
            case StatusWord.BLOCKED, StatusWord.TRIES_LEFT -> List.of(LOCKED);
            case StatusWord.TRIES_LEFT + 1 -> List.of(wrong(1), LAST_TRY);
            default -> (statusWord & 0xFFF0) == StatusWord.TRIES_LEFT ? List.of(wrong(statusWord & 0x0F)) : List.of();
        };
    }

    private static String wrong(int triesLeft) {
        return "暗証番号が違います。あと%d回入力できます。".formatted(triesLeft);
    }
}
