package madoguchi.form.casework;

import madoguchi.failure.ErrorCode;

/// What can stop the reading of a card. Every remedy ends in the way that needs no card.
public enum CardError implements ErrorCode {
    NO_READER("CS-401", Kind.TEMPORARY, "カードリーダーが見つかりません。", "USBの線を確かめてください。手入力で進められます。"),
    NO_AGENT(
            "CS-402",
            Kind.TEMPORARY,
            "この窓口のカード読み取りから応答がありません。",
            "窓口のパソコンで読み取りプログラムが動いているか確かめてください。手入力で進められます。"),
    NO_CONNECTION(
            "CS-403",
            Kind.TEMPORARY,
            "いまはカードを読み取れません。暗証番号はまだお尋ねしていません。",
            "つながるまで、住民記録から探すか手入力で進められます。続くときは情報担当に知らせてください。"),
    DECEASED_HAS_NO_CARD(
            "CS-404", Kind.REFUSED, "亡くなられた方のカードは読み取りません。", "亡くなられた方は、住民記録から探すか手入力で進めてください。"),
    CARD_OF_DECEASED(
            "CS-405", Kind.REFUSED, "このカードは、亡くなられた方のカードです。", "手続きをされる方のカードを読み取るか、手入力で進めてください。"),
    TOO_LATE("CS-406", Kind.CONFLICT, "読み取りが終わる前に、受け付けが切り替わりました。", "必要なら、もう一度カードを読み取るか、手入力で進めてください。"),
    NOT_ASKED_HERE(
            "CS-407", Kind.REFUSED, "この窓口でお願いしていないカードの読み取りが届きました。", "内容は取り込んでいません。続くときは情報担当に知らせてください。"),
    SEAL_BROKEN("CS-408", Kind.REFUSED, "届いたカードの内容を開けませんでした。", "もう一度カードを読み取るか、手入力で進めてください。"),
    CONTENT_UNFIT("CS-409", Kind.REFUSED, "カードの内容に、書類に使えない文字や日付がありました。", "カードの表面を見ながら、手入力で進めてください。"),
    CONSENT_TOO_EARLY(
            "CS-410",
            Kind.CONFLICT,
            "残りの回数が変わったため、入力をお願いしていません。",
            "いまの表示を確かめてください。もう一度読み取るか、手入力で進められます。"),
    NOT_LOOKED_AT(
            "CS-411", Kind.REFUSED, "カードの内容で、まだ確かめていないところがあります。", "示されたところを確かめ、印を付けてから進めてください。手入力でも進められます。"),
    NO_LONGER_HELD("CS-412", Kind.CONFLICT, "このカードの内容は、もう残っていません。", "もう一度カードを読み取るか、手入力で進めてください。");

    private final Text text;

    CardError(String code, Kind kind, String message, String remedy) {
        this.text = new Text(code, kind, message, remedy);
    }

    @Override
    public Text text() {
        return text;
    }
}
