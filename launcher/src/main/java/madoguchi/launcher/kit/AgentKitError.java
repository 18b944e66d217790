package madoguchi.launcher.kit;

import madoguchi.failure.ErrorCode;

/// What keeps a counter's kit from being made.
public enum AgentKitError implements ErrorCode {
    SAY_WHICH(
            "LN-801",
            "どの窓口の、どのサーバーにつなぐものかが足りません。",
            "--counter 番号 と --server ホスト名:ポート番号 を指定してください。"),
    NO_IDENTITY("LN-802", "この窓口の証明書がありません。", "madoguchi certificate でこの窓口の証明書を作ってから、もう一度実行してください。"),
    THERE_ALREADY("LN-803", "書き出し先に、すでに同じ名前のものがあります。", "--out で別の場所を指定するか、古いものを消してからもう一度実行してください。"),
    CANNOT_WRITE("LN-804", "書き出せませんでした。", "示された場所の権限と空きを確かめてください。");

    private final String code;
    private final String message;
    private final String remedy;

    AgentKitError(String code, String message, String remedy) {
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
