package madoguchi.form.resident;

import madoguchi.failure.ErrorCode;

/// What can stop a search in, or an import of, the resident records.
public enum ResidentError implements ErrorCode {
    UNKNOWN_RESIDENT("RS-101", Kind.NOT_FOUND, "住民記録が見つかりません。", "もう一度さがすか、手入力で進めてください。"),
    NOTHING_TO_SEARCH_FOR("RS-102", Kind.REFUSED, "さがす条件がありません。", "フリガナ・氏名・生年月日のどれかを入力してください。"),
    UNREADABLE_BIRTH_DATE(
            "RS-103", Kind.REFUSED, "生年月日を読み取れません。", "19550217、1955-02-17、S30.2.17、昭和30年2月17日 のように入力してください。"),
    BAD_FILE("RS-201", Kind.REFUSED, "住民記録のファイルに直すところがあります。", "示された行と列を直してから、もう一度取り込んでください。それまでは前の記録を使えます。"),
    REPLACED_CHECK("RS-202", Kind.CONFLICT, "確かめたファイルは、もう取り込み待ちではありません。", "ファイルをもう一度選んで確かめてください。"),
    NO_FILE("RS-203", Kind.REFUSED, "ファイルが選ばれていません。", "住民記録の CSV ファイルを選んでください。"),
    UNREADABLE_FILE("RS-204", Kind.TEMPORARY, "住民記録のファイルを読めません。", "ファイルをもう一度選んでください。それまでは前の記録を使えます。");

    private final Text text;

    ResidentError(String code, Kind kind, String message, String remedy) {
        this.text = new Text(code, kind, message, remedy);
    }

    @Override
    public Text text() {
        return text;
    }
}
