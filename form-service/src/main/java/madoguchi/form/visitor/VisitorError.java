package madoguchi.form.visitor;

import madoguchi.failure.ErrorCode;

/// What can stop a clerk from showing something. Every remedy ends in a way that needs no screen.
public enum VisitorError implements ErrorCode {
    CARD_BEING_READ(
            "VS-101", Kind.CONFLICT, "いまはカードの読み取りをお願いしています。", "読み取りが終わるか、取りやめてから見せてください。口頭や紙でも進められます。"),
    NO_AGENT(
            "VS-102",
            Kind.TEMPORARY,
            "この窓口の、来庁された方用の画面から応答がありません。",
            "窓口のパソコンで読み取りプログラムが動いているか確かめてください。口頭や紙でも進められます。"),
    UNKNOWN_QUESTION("VS-103", Kind.NOT_FOUND, "その質問は、町の設定にありません。", "ほかの質問を選ぶか、質問を入力してください。"),
    TEXT_UNFIT("VS-104", Kind.REFUSED, "質問が空か、長すぎます。", "質問は120文字まで、答えは1行に1つ、8つまでにしてください。"),
    PAGE_TOO_LARGE("VS-105", Kind.REFUSED, "この紙面は、画面に送るには大きすぎます。", "印刷した紙か、職員の画面で見ていただいてください。");

    private final Text text;

    VisitorError(String code, Kind kind, String message, String remedy) {
        this.text = new Text(code, kind, message, remedy);
    }

    @Override
    public Text text() {
        return text;
    }
}
