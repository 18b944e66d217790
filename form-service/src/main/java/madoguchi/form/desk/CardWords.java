package madoguchi.form.desk;

import madoguchi.event.AgentEvent.CardKind;
import madoguchi.event.AgentEvent.Secret;
import madoguchi.form.casework.CardError;
import madoguchi.form.casework.CardRequest.Progress;
import org.jspecify.annotations.Nullable;

/// What happened at the reader and what to do about it, for the clerk's screen. Every text ends in a way to go on by hand.
record CardWords(String message, String remedy) {

    private static final String BY_HAND = "手入力で進められます。";
    private static final String AGAIN = "もう一度読み取るか、手入力で進めてください。";
    private static final String SEE_THE_CARD = "カードの表面を見ながら、手入力で進めてください。";

    static CardWords of(CardError error) {
        return new CardWords(error.message(), error.remedy());
    }

    static CardWords awaiting(Progress.AwaitingPin asked) {
        var name = SecretWords.name(asked.secret());
        var tries = asked.triesLeft();
        if (tries == null) {
            return new CardWords("%sの入力をお待ちしています。".formatted(name), BY_HAND);
        }
        var last = tries == 1 ? lastTry(asked.secret()) : "";
        return new CardWords("%sの入力をお待ちしています(あと%d回)".formatted(name, tries), last + BY_HAND);
    }

    static CardWords of(Progress.NotRead unread) {
        var secret = unread.secret();
        return switch (unread.problem()) {
            case WRONG_PIN, WRONG_NUMBER -> wrong(secret, unread.triesLeft());
            case PIN_LOCKED ->
                new CardWords(
                        "この%sは使えなくなっています。".formatted(SecretWords.name(secret)),
                        "お手続きはこのまま、手入力で進められます。" + SecretWords.reset(secret));
            case LAST_TRY -> new CardWords(lastTry(secret), otherWay(secret));
            case PIN_CANCELLED ->
                new CardWords("%sの入力が取りやめられました。".formatted(SecretWords.name(secret)), otherWay(secret));
            case PIN_TIMED_OUT ->
                new CardWords("%sが入力されないまま、時間がたちました。".formatted(SecretWords.name(secret)), AGAIN);
            case CARD_REMOVED -> new CardWords("読み取りの途中でカードが離れました。", "カードを置いたまま、" + AGAIN);
            case INTERRUPTED ->
                new CardWords("カードの読み取りが途中で止まりました。", "ほかのプログラムがカードを使っていないか確かめてください。" + AGAIN);
            case UNKNOWN_CARD ->
                new CardWords("読み取れる種類のカードではありません。", "ほかの本人確認のカードに替えて読み取るか、手入力で進めてください。");
            case UNSUPPORTED_CARD -> unsupported(unread.kind());
            case UNREADABLE -> unreadable(unread.kind(), unread.statusWord());
            case NO_READER -> of(CardError.NO_READER);
            case NO_PIN_PAD ->
                new CardWords(
                        "%sを入力する画面もボタンもありません。".formatted(SecretWords.name(secret)),
                        "窓口のパソコンに、来庁される方用の画面がつながっているか確かめてください。" + BY_HAND);
            case NO_CARD -> new CardWords("カードが置かれませんでした。", AGAIN);
        };
    }

    private static CardWords wrong(@Nullable Secret secret, @Nullable Integer tries) {
        var message = SecretWords.name(secret) + "が違います。";
        if (tries == null) {
            return new CardWords(message, "カードの表面を確かめて、" + AGAIN);
        }
        var next = tries <= 1 ? lastTry(secret) + otherWay(secret) : AGAIN;
        return new CardWords(message + "あと%d回入力できます。".formatted(tries), next);
    }

    private static String lastTry(@Nullable Secret secret) {
        return "あと1回まちがえると、この%sは使えなくなります。".formatted(SecretWords.name(secret));
    }

    /// Whoever has no PIN at hand still has the card.
    private static String otherWay(@Nullable Secret secret) {
        return SecretWords.hasPrintedNumber(secret) ? "カードの表面の番号か、手入力で進められます。" : BY_HAND;
    }

    private static CardWords unsupported(@Nullable CardKind kind) {
        var message = kind == null ? "このカードは読み取れません。" : "%sは読み取れません。".formatted(KindWords.name(kind));
        var why = kind == CardKind.JUKI_CARD ? "このカードは、いまは使われていません。ほかの本人確認の書類をお願いしてください。" : "";
        return new CardWords(message, why + SEE_THE_CARD);
    }

    private static CardWords unreadable(@Nullable CardKind kind, @Nullable String statusWord) {
        var what = kind == null ? "カード" : KindWords.name(kind);
        var code = statusWord == null ? "" : "(%s)".formatted(statusWord);
        return new CardWords("%sを読み取れませんでした%s。".formatted(what, code), "カードの向きを確かめて、" + AGAIN);
    }
}
