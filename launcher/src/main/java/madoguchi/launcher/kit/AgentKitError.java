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

    private final Text text;

    AgentKitError(String code, String message, String remedy) {
        this.text = new Text(code, Kind.REFUSED, message, remedy);
    }

    @Override
    public Text text() {
        return text;
    }
}
