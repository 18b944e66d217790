package madoguchi.agent.tool;

import madoguchi.card.CardReading;
import madoguchi.card.Secret;

/// What the person at the keyboard reads: what happened, and what to do.
final class ToolText {

    static final String USAGE =
            """
            card [--reader 名前の一部] [--list | --detect]
                 [--pin 4けた|-] [--number-b 14けた|-] [--card-number 12文字|-]   「-」にすると、画面に出さずにたずねます(ご自分のものでないカードでは必ず)
                 [--last-try] [--pictures] [--trace] [--wait 秒]""";
    static final String NOT_UNDERSTOOD = "この指定はわかりません:";
    static final String NO_READER = "カードリーダーが見つかりません。USBの線を確かめてください。";
    static final String NO_SERVICE =
            "カードリーダーのサービスにつながりません。Linux では pcscd、Windows では「Smart Card」サービスを確かめてください。";
    static final String NO_SUCH_READER = "その名前のカードリーダーはありません。上の名前から選んでください。";
    static final String CARD_ON_IT = "  (カードあり)";
    static final String PAD_OPENS = "カードリーダーのボタンで暗証番号を入力してください。";

    private ToolText() {}

    static String triesLeft(int tries) {
        return "入力できる回数は、あと%d回です。".formatted(tries);
    }

    static String prompt(Secret secret) {
        return name(secret) + ":";
    }

    private static String name(Secret secret) {
        return switch (secret) {
            case PIN -> "暗証番号(数字4けた)";
            case NUMBER_B -> "照合番号B(生年月日6けた・有効期限の西暦年4けた・セキュリティコード4けた)";
            case LICENCE_PIN -> "運転免許証の暗証番号1(数字4けた)";
            case MY_NUMBER_LICENCE_PIN -> "マイナ免許証の暗証番号(数字4けた)";
            case CARD_NUMBER -> "在留カード・特別永住者証明書の番号(12文字)";
        };
    }

    static String of(CardReading reading) {
        return switch (reading) {
            case CardReading.Succeeded _ -> "読み取りました。";
            case CardReading.NoCard _ -> "カードがありません。カードリーダーに置いてください。";
            case CardReading.Wrong(var secret, var tries) ->
                name(secret) + "が違います。" + (tries.isPresent() ? triesLeft(tries.getAsInt()) : "");
            case CardReading.Locked(var secret) -> name(secret) + "は使えなくなっています。" + reset(secret.reset());
            case CardReading.LastTry _ -> "あと1回まちがえると使えなくなるため、送りませんでした。それでも試すときは --last-try を付けてください。";
            case CardReading.Cancelled _ -> "入力が終わりませんでした。けた数を確かめて、もう一度実行してください。";
            case CardReading.TimedOut _ -> "入力がないまま時間が過ぎました。もう一度実行してください。";
            case CardReading.NothingToTypeOn _ ->
                "このカードを読むには、番号が要ります(--pin、--number-b、--card-number)。番号を使わずに種類だけ見るには --detect を付けてください。";
            case CardReading.Removed _ -> "途中でカードが離れました。置き直して、もう一度実行してください。";
            case CardReading.Interrupted _ -> "途中で読み取りが止まりました。ほかのプログラムがカードを使っていないか確かめて、もう一度実行してください。";
            case CardReading.UnknownCard _ -> "このプログラムが読めるカードではありません。カードの種類と向きを確かめてください。";
            case CardReading.Unsupported(var kind) -> "カードの種類はわかりましたが(%s)、中の読み方が公表されていないため読めません。".formatted(kind);
            case CardReading.Unreadable(var statusWord) ->
                "カードの答えを読み取れませんでした(%04X)。--trace を付けて、やり取りを確かめてください。".formatted(statusWord);
            case CardReading.NotWanted _ -> "読み取りをやめました。";
        };
    }

    private static String reset(Secret.Reset where) {
        return switch (where) {
            case TOWN_HALL_OF_RESIDENCE -> "住所のある市区町村の窓口で、ご本人が設定し直せます。";
            case POLICE -> "警察署または運転免許センターで、ご本人が設定し直せます。";
            case NOWHERE -> "";
        };
    }
}
