package madoguchi.launcher.command;

import madoguchi.failure.ErrorCode;

/// What was typed and cannot be understood.
public enum CommandError implements ErrorCode {
    NOT_UNDERSTOOD("LN-104", "この指定はわかりません。", "./madoguchi help で使い方を確かめてください。");

    private final String code;
    private final String message;
    private final String remedy;

    CommandError(String code, String message, String remedy) {
        this.code = code;
        this.message = message;
        this.remedy = remedy;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return Kind.REFUSED;
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
