package madoguchi.ticket.kiosk;

import madoguchi.failure.ErrorCode;

/// What can be wrong with a public screen of the hall.
public enum KioskError implements ErrorCode {
    UNKNOWN_BUILDING(
            "KS-101", Kind.NOT_FOUND, "この庁舎は登録されていません。", "アドレスの終わりにある庁舎の名前を確かめてください。庁舎は town.yaml の buildings にあります。");

    private final Text text;

    KioskError(String code, Kind kind, String message, String remedy) {
        this.text = new Text(code, kind, message, remedy);
    }

    @Override
    public Text text() {
        return text;
    }
}
