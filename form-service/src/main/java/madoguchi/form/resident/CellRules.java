package madoguchi.form.resident;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// What may stand in a cell, and what to say if something else does.
final class CellRules {

    private static final int LONGEST = 200;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
    private static final Pattern LOST = Pattern.compile("[\\x{FFFD}〓]");

    /// Private use: a town's own 外字 mean something else, or nothing, on the next machine.
    private static final Pattern PRIVATE = Pattern.compile("\\p{Co}");

    private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}ー・\\x{FF65}-\\x{FF9F}\\s　.,'’‐-]*");

    private final LocalDate today;

    CellRules(LocalDate today) {
        this.today = today;
    }

    /// Empty where the cell is good.
    Optional<String> remedy(ResidentColumn column, String text) {
        if (text.isEmpty()) {
            return column.isRequired() ? Optional.of("空です。書き入れてください。") : Optional.empty();
        }
        return characters(text).or(() -> meaning(column, text));
    }

    private static Optional<String> characters(String text) {
        if (text.length() > LONGEST) {
            return Optional.of("長すぎます。%d字までにしてください。引用符(\")が閉じていないこともあります。".formatted(LONGEST));
        }
        if (CONTROL.matcher(text).find()) {
            return Optional.of("改行やタブなど、文字でないものが入っています。取り除いてください。");
        }
        if (LOST.matcher(text).find()) {
            return Optional.of("文字化けした字(� や 〓)があります。正しい字に直してください。");
        }
        if (PRIVATE.matcher(text).find()) {
            return Optional.of("外字(町独自の字)があります。行政事務標準文字の字に直してください。");
        }
        return MyNumber.mayBeIn(text)
                ? Optional.of("個人番号と見分けのつかない12けたの数字があります。個人番号は取り込みません。ほかの番号なら、前に英字を付けてください。")
                : Optional.empty();
    }

    private Optional<String> meaning(ResidentColumn column, String text) {
        return switch (column) {
            case ID -> unless(ResidentId.isId(text), "半角の英数字とハイフンで20字までにしてください。");
            case KANA, COMMON_KANA -> unless(KANA.matcher(text).matches(), "かな以外の字があります。かなで書いてください。");
            case BIRTH_DATE -> unless(RegisteredDates.birthDate(text, today).isPresent(),
                    "生年月日になりません。1955-02-17 か 昭和30年2月17日 の形にしてください。わからない月や日は 00 とします。");
            case SEX -> unless(ResidentRow.sex(text).isPresent(), "男、女、適用不能、不明 のどれかにしてください。");
            case WITHHELD -> unless(text.equals("有") || text.equals("無"), "抑止する人は「有」、しない人は空か「無」にしてください。");
            case DIED_ON -> unless(RegisteredDates.day(text, today).isPresent(), "日付になりません。2026-11-10 か 令和8年11月10日 の形にしてください。");
            case HOUSEHOLD, NAME, COMMON_NAME, RELATIONSHIP, ADDRESS, ADDRESS_DETAIL, NATIONALITY -> Optional.empty();
        };
    }

    private static Optional<String> unless(boolean good, String remedy) {
        return good ? Optional.empty() : Optional.of(remedy);
    }
}
