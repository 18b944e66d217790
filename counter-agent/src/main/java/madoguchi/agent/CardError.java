package madoguchi.agent;

import madoguchi.failure.ErrorCode;

/// What keeps a counter's agent from its work.
enum CardError implements ErrorCode {
    KAFKA_DOES_NOT_ANSWER(
            "CD-101",
            Kind.TEMPORARY,
            "窓口のカード読み取りが、町のサーバー(Kafka)とつながっていません。",
            "暗証番号はうかがいません。手入力で進められます。つながると自動で再開します。"),
    NO_READER("CD-201", Kind.TEMPORARY, "カードリーダーが見つかりません。", "USBの線を確かめてください。手入力でも進められます。"),
    NO_PIN_PAD(
            "CD-202",
            Kind.REFUSED,
            "このカードリーダーには、暗証番号を入力するボタンがありません。",
            "入力ボタンの付いたカードリーダーをつないでください。手入力でも進められます。");

    private final Text text;

    CardError(String code, Kind kind, String message, String remedy) {
        this.text = new Text(code, kind, message, remedy);
    }

    @Override
    public Text text() {
        return text;
    }
}
