package madoguchi.embedded;

import madoguchi.failure.ErrorCode;

/// What can keep the servers of this process from starting.
public enum EmbeddedError implements ErrorCode {
    PORT_TAKEN(
            "EM-101",
            Kind.REFUSED,
            "使おうとしたポートを、ほかのプログラムが使っています。",
            "示されたポートを使っているプログラムを終えるか、--port で別の番号を指定してください。"),
    DATA_IN_USE("EM-102", Kind.REFUSED, "このデータフォルダーは、すでに動いている窓口システムが使っています。", "動いているほうをそのまま使うか、終えてからもう一度起動してください。"),
    BROKER_DID_NOT_START(
            "EM-201", Kind.TEMPORARY, "連携基盤(Kafka)が起動しませんでした。", "ディスクの空きとフォルダーの権限を確かめてから、もう一度起動してください。"),
    DATABASE_DID_NOT_START(
            "EM-202",
            Kind.TEMPORARY,
            "データベース(PostgreSQL)が起動しませんでした。",
            "示されたフォルダーにある postgresql.log を確かめてから、もう一度起動してください。");

    private final Text text;

    EmbeddedError(String code, Kind kind, String message, String remedy) {
        this.text = new Text(code, kind, message, remedy);
    }

    @Override
    public Text text() {
        return text;
    }
}
