package madoguchi.ticket.kiosk;

import madoguchi.failure.ErrorCode;

/// What can be wrong with a public screen of the hall.
public enum KioskError implements ErrorCode {
    UNKNOWN_BUILDING(
            "KS-101", Kind.NOT_FOUND, "この庁舎は登録されていません。", "アドレスの終わりにある庁舎の名前を確かめてください。庁舎は town.yaml の buildings にあります。");

    private final String code;
    private final Kind kind;
    private final String message;
    private final String remedy;

    KioskError(String code, Kind kind, String message, String remedy) {
        this.code = code;
        this.kind = kind;
        this.message = message;
        this.remedy = remedy;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String message() {
        return message;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
