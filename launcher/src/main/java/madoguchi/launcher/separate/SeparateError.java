package madoguchi.launcher.separate;

import madoguchi.failure.ErrorCode;

/// What can go wrong between processes that were started together.
public enum SeparateError implements ErrorCode {
    NOT_READY("LN-701", Kind.TEMPORARY, "別々に起動したプロセスの一つが始まりませんでした。", "示された内容とログを確かめてから、もう一度実行してください。"),
    ENDED("LN-702", Kind.TEMPORARY, "別々に起動したプロセスの一つが途中で止まりました。", "示された内容とログを確かめてから、もう一度実行してください。");

    private final String code;
    private final Kind kind;
    private final String message;
    private final String remedy;

    SeparateError(String code, Kind kind, String message, String remedy) {
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
