package madoguchi.launcher.reader;

import madoguchi.failure.ErrorCode;

/// What the demo's card reader cannot do.
public enum ReaderError implements ErrorCode {
    CARD_IN("LN-501", Kind.CONFLICT, "リーダーにはカードが入っています。", "いまのカードを取り出してから、次のカードを置いてください。"),
    UNKNOWN_CARD("LN-502", Kind.NOT_FOUND, "そのカードは用意されていません。", "画面にあるカードから選んでください。"),
    CARDS_UNREADABLE(
            "LN-504", Kind.REFUSED, "体験用のカードのファイルを読めません。", "示されたファイルの書き方を確かめるか、--no-demo を付けて起動してください。"),
    NO_PCSCD(
            "LN-506",
            Kind.REFUSED,
            "PC/SC のサービスを、体験用に起動できません。",
            "pcscd と vsmartcard-vpcd をインストールし、すでに動いている pcscd を止めてから、もう一度実行してください。"),
    NO_SOCKET("LN-505", Kind.REFUSED, "体験用カードリーダーの受け口を開けません。", "示された場所のフォルダーと権限を確かめてください。"),
    FOREIGN_PAGE("LN-503", Kind.FORBIDDEN, "ほかのページからの操作は受け付けません。", "体験用カードリーダーの画面を開き直してください。");

    private final Text text;

    ReaderError(String code, Kind kind, String message, String remedy) {
        this.text = new Text(code, kind, message, remedy);
    }

    @Override
    public Text text() {
        return text;
    }
}
