package madoguchi.launcher.command;

import madoguchi.failure.ErrorCode;

/// What was typed and cannot be understood, or could not be begun.
public enum CommandError implements ErrorCode {
    NOT_UNDERSTOOD("LN-104", Kind.REFUSED, "この指定はわかりません。", "./madoguchi help で使い方を確かめてください。"),
    DID_NOT_START("LN-201", Kind.TEMPORARY, "起動の途中で止まりました。", "ログを確かめてから、もう一度起動してください。");

    private final String code;
    private final Kind kind;
    private final String message;
    private final String remedy;

    CommandError(String code, Kind kind, String message, String remedy) {
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
