package madoguchi.form.desk;

import madoguchi.event.AgentEvent.Problem;
import madoguchi.form.casework.CardError;
import org.jspecify.annotations.Nullable;

/// What happened at the reader and what to do about it, for the clerk's screen. Every text ends in a way to go on.
record CardWords(String message, String remedy) {

    private static final String BY_HAND = "暗証番号を使わずに進められます。";

    static CardWords awaitingPin(@Nullable Integer triesLeft) {
        if (triesLeft == null) {
            return new CardWords("カードに書かれた番号の入力をお待ちしています。", BY_HAND);
        }
        var last = triesLeft == 1 ? "あと1回まちがえると、この暗証番号は使えなくなります。" : "";
        return new CardWords("暗証番号の入力をお待ちしています(あと%d回)".formatted(triesLeft), last + BY_HAND);
    }

    static CardWords of(CardError error) {
        return new CardWords(error.message(), error.remedy());
    }

    static CardWords of(Problem problem, @Nullable Integer triesLeft) {
        return switch (problem) {
            case WRONG_PIN -> wrongPin(triesLeft);
            case WRONG_NUMBER -> new CardWords("カードに書かれた番号が違います。", "カードの番号を確かめて、もう一度読み取るか、手入力で進めてください。");
            case PIN_LOCKED ->
                new CardWords("この暗証番号は使えなくなっています。", "お手続きはこのまま進められます。暗証番号は、住所のある市区町村の窓口でご本人が設定し直せます。");
            case LAST_TRY -> new CardWords("あと1回まちがえると、この暗証番号は使えなくなります。", BY_HAND);
            case PIN_CANCELLED -> new CardWords("暗証番号の入力が取りやめられました。", BY_HAND);
            case PIN_TIMED_OUT -> new CardWords("暗証番号が入力されないまま、時間がたちました。", "もう一度読み取るか、" + BY_HAND);
            case CARD_REMOVED -> new CardWords("読み取りの途中でカードが離れました。", "カードを置いたまま、もう一度読み取ってください。手入力でも進められます。");
            case INTERRUPTED -> new CardWords("カードの読み取りが途中で止まりました。", "もう一度読み取るか、手入力で進めてください。");
            case UNSUPPORTED_CARD -> new CardWords("このカードは読み取れません。", "カードの表面を見ながら、手入力で進めてください。");
            case UNKNOWN_CARD -> new CardWords("マイナンバーカードではないカードです。", "マイナンバーカードに替えて読み取るか、手入力で進めてください。");
            case UNREADABLE -> new CardWords("カードを読み取れませんでした。", "カードの向きを確かめて、もう一度読み取ってください。手入力でも進められます。");
            case NO_READER -> of(CardError.NO_READER);
            case NO_PIN_PAD ->
                new CardWords("このカードリーダーには、暗証番号を押すボタンがありません。", "ボタンの付いたリーダーにつなぎ替えるか、手入力で進めてください。");
            case NO_CARD -> new CardWords("カードが置かれませんでした。", "もう一度読み取るか、手入力で進めてください。");
        };
    }

    private static CardWords wrongPin(@Nullable Integer triesLeft) {
        if (triesLeft == null) {
            return new CardWords("暗証番号が違います。", "もう一度読み取るか、" + BY_HAND);
        }
        var next = triesLeft == 1 ? "あと1回まちがえると、この暗証番号は使えなくなります。" : "もう一度読み取るか、";
        return new CardWords("暗証番号が違います。あと%d回入力できます。".formatted(triesLeft), next + BY_HAND);
    }
}
