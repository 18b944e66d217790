package madoguchi.launcher.command;

import madoguchi.failure.ErrorCode;

/// What was typed and cannot be understood, or could not be begun.
public enum CommandError implements ErrorCode {
    NOT_UNDERSTOOD("LN-104", Kind.REFUSED, "この指定はわかりません。", "./madoguchi help で使い方を確かめてください。"),
    DID_NOT_START("LN-201", Kind.TEMPORARY, "起動の途中で止まりました。", "ログを確かめてから、もう一度起動してください。");

    private final Text text;

    CommandError(String code, Kind kind, String message, String remedy) {
        this.text = new Text(code, kind, message, remedy);
    }

    @Override
    public Text text() {
        return text;
    }
}
