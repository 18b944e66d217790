package madoguchi.launcher.process;

import madoguchi.failure.ErrorCode;

/// What can keep one process from its work.
public enum ProcessError implements ErrorCode {
    OPTION_MISSING("LN-601", Kind.REFUSED, "必要な指定がありません。", "示された指定を加えて、もう一度起動してください。"),
    NO_SETTINGS("LN-602", Kind.NOT_FOUND, "設定ファイルが見つかりません。", "--config に書いたファイルの場所と権限を確かめてください。"),
    DATABASE_AWAY(
            "LN-603",
            Kind.TEMPORARY,
            "データベース(PostgreSQL)につながりません。",
            "示された場所でデータベースが動いているか、役割とパスワードが合っているかを確かめてから、もう一度起動してください。"),
    ENDED("LN-604", Kind.TEMPORARY, "動いていた部分が止まりました。", "ログを確かめてから、もう一度起動してください。"),
    NOT_HEALTHY("LN-605", Kind.TEMPORARY, "まだ使える状態ではありません。", "少し待っても変わらないときは、示された場所のログを確かめてください。"),
    DEMO_ONLY("LN-606", Kind.REFUSED, "体験用の指定は、体験用の町(団体コード 999999)でだけ使えます。", "示された指定を設定から消してください。"),
    PLAIN_TO_OTHERS(
            "LN-607",
            Kind.REFUSED,
            "ほかの機械から届くアドレスでは、町の証明書が要ります。",
            "--spring.profiles.active=mutual-tls と --delivery.identity=証明書のフォルダー を加えるか、server.address を 127.0.0.1 に戻してください。");

    private final Text text;

    ProcessError(String code, Kind kind, String message, String remedy) {
        this.text = new Text(code, kind, message, remedy);
    }

    @Override
    public Text text() {
        return text;
    }
}
