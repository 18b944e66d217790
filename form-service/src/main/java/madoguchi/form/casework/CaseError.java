package madoguchi.form.casework;

import madoguchi.failure.ErrorCode;

/// What can stop work on a case.
public enum CaseError implements ErrorCode {
    UNKNOWN_VISIT("CS-101", Kind.NOT_FOUND, "その来庁は、この窓口では扱っていません。", "左の一覧から番号を呼び出して、受付を始めてください。"),
    NO_CASE("CS-102", Kind.NOT_FOUND, "この番号の案件は、まだ開かれていません。", "「案件を開く」を押してから続けてください。"),
    VISIT_CLOSED("CS-103", Kind.CONFLICT, "この番号の受付は終わっています。", "続きがあるときは、もう一度番号を出してください。案件は残っています。"),
    NOT_SERVED_HERE("CS-104", Kind.CONFLICT, "いまこの窓口で受け付けている番号が変わりました。", "画面を読み込み直し、番号を確かめてから続けてください。"),
    CHANGED_MEANWHILE("CS-105", Kind.CONFLICT, "同じところが、ほかの操作で先に変わりました。", "いまの内容を確かめて、必要ならもう一度入れてください。"),
    DECEASED_ACTS(
            "CS-201",
            Kind.REFUSED,
            "亡くなられた方と、お手続きをされる方が同じ方になっています。",
            "どちらの欄の方かを確かめてください。お手続きをされる方を探すか、手入力で進めてください。"),
    ROLE_EMPTY("CS-202", Kind.CONFLICT, "「同じ方」に選んだ欄に、まだどなたも入っていません。", "先にその欄の方を入れてください。手入力でも進められます。"),
    NAME_MISSING("CS-203", Kind.REFUSED, "氏名が入っていません。", "氏名を入れてください。"),
    BIRTH_DATE_UNREADABLE(
            "CS-204", Kind.REFUSED, "生年月日が読み取れません。", "昭和55年2月17日、S55.2.17、1980-02-17 のように入れてください。"),
    TEXT_UNFIT("CS-205", Kind.REFUSED, "書類に使えない文字(改行など)が入っているか、長すぎます。", "1行の文字で入れてください。"),
    FACT_UNREADABLE("CS-206", Kind.REFUSED, "記入事項に、書類に書けない内容があります。", "示された欄の書き方を確かめてください。わからないときは空欄のまま進められます。"),
    ANSWER_UNREADABLE("CS-207", Kind.REFUSED, "答えを読み取れません。", "示された項目の書き方を確かめてください。「わからない」でも進められます。"),
    DAYS_IMPOSSIBLE(
            "CS-208",
            Kind.REFUSED,
            "日付の前後が合いません。",
            "生まれた日、亡くなられた日、葬儀の日の順になるように入れてください。「わからない」でも進められます。"),
    DECEASED_MISSING(
            "CS-209", Kind.CONFLICT, "亡くなられた方が、まだ入っていません。", "先に「亡くなられた方」の欄に入れてください。手入力でも進められます。"),
    REASON_MISSING("CS-210", Kind.REFUSED, "記録と違う内容にする理由が入っていません。", "理由を入れてください。記録のままでも進められます。"),
    CHECK_REQUIRED("CS-301", Kind.REFUSED, "確認事項があります(区分7)。", "「確認に少しお時間をいただきます」と伝え、責任者へ引き継いでください。");

    private final Text text;

    CaseError(String code, Kind kind, String message, String remedy) {
        this.text = new Text(code, kind, message, remedy);
    }

    @Override
    public Text text() {
        return text;
    }
}
