package madoguchi.launcher.separate;

import madoguchi.failure.ErrorCode;

/// What can go wrong between processes that were started together.
public enum SeparateError implements ErrorCode {
    NOT_READY("LN-701", Kind.TEMPORARY, "別々に起動したプロセスの一つが始まりませんでした。", "示された内容とログを確かめてから、もう一度実行してください。"),
    ENDED("LN-702", Kind.TEMPORARY, "別々に起動したプロセスの一つが途中で止まりました。", "示された内容とログを確かめてから、もう一度実行してください。");

    private final Text text;

    SeparateError(String code, Kind kind, String message, String remedy) {
        this.text = new Text(code, kind, message, remedy);
    }

    @Override
    public Text text() {
        return text;
    }
}
