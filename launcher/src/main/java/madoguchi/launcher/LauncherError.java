package madoguchi.launcher;

import madoguchi.failure.ErrorCode;

/// What can keep the one command from doing its work.
public enum LauncherError implements ErrorCode {
    PORT_TAKEN(
            "LN-101",
            Kind.REFUSED,
            "使おうとしたポートを、ほかのプログラムが使っています。",
            "--port で別の番号を指定してください(例:--port 9300)。この番号から7つを続けて使います。"),
    DATA_IN_USE(
            "LN-102",
            Kind.REFUSED,
            "このデータフォルダーは、すでに動いている窓口システムが使っています。",
            "動いているほうをそのまま使うか、終えてからもう一度起動してください。別に動かすときは --data と --port を指定してください。"),
    DATA_NOT_WRITABLE("LN-103", Kind.REFUSED, "データフォルダーに書き込めません。", "フォルダーの権限を確かめるか、--data で別の場所を指定してください。"),
    LISTEN_WITHOUT_CERTIFICATES(
            "LN-105",
            Kind.REFUSED,
            "ほかの端末からつなぐには、町の証明書が必要です。",
            "先に ./madoguchi certificate で証明書を作り、そのフォルダーを --certificates で指定してください。"),
    LISTEN_INCOMPLETE(
            "LN-106",
            Kind.REFUSED,
            "ほかの端末からつなぐための指定が足りません。",
            "--listen にこのパソコンのアドレス、--names に職員用と来庁者用の別々のホスト名を指定してください(例:--names madoguchi.town.local,annai.town.local)。"),
    NOT_OUR_ADDRESS(
            "LN-107", Kind.REFUSED, "このパソコンに、そのアドレスはありません。", "--listen に、このパソコンのアドレス(例:10.0.0.5)を指定してください。"),
    NAME_NOT_IN_CERTIFICATE(
            "LN-108",
            Kind.REFUSED,
            "証明書に、このホスト名が入っていません。",
            "./madoguchi certificate --renew に同じ --names を付けて、証明書を作り直してください。"),
    DATA_OF_OTHER_TOWN(
            "LN-109",
            Kind.REFUSED,
            "このデータフォルダーは、別の市区町村のものです。",
            "--data で別のフォルダーを指定するか、このフォルダーの名前を変えて残してから、もう一度起動してください。体験のデータは引き継げません。");

    private final Text text;

    LauncherError(String code, Kind kind, String message, String remedy) {
        this.text = new Text(code, kind, message, remedy);
    }

    @Override
    public Text text() {
        return text;
    }
}
