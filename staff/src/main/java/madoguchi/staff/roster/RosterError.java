package madoguchi.staff.roster;

import madoguchi.failure.ErrorCode;

/// What can stop the import of a roster.
public enum RosterError implements ErrorCode {
    NO_FILE("ST-501", Kind.REFUSED, "ファイルが選ばれていません。", "職員名簿の CSV ファイルを選んでください。"),
    NOT_PENDING("ST-502", Kind.CONFLICT, "確かめた名簿は、もう取り込み待ちではありません。", "ファイルをもう一度選んで確かめてください。"),
    OTHERWISE_NOW("ST-503", Kind.CONFLICT, "確かめた後に、職員の情報が変わりました。", "下の内容をもう一度確かめてから、取り込んでください。");

    private final Text text;

    RosterError(String code, Kind kind, String message, String remedy) {
        this.text = new Text(code, kind, message, remedy);
    }

    @Override
    public Text text() {
        return text;
    }
}
