package madoguchi.delivery;

import madoguchi.failure.ErrorCode;

/// What can keep events from being carried, and processes from working together.
public enum DeliveryError implements ErrorCode {
    BROKER_UNREACHABLE(
            "DL-101",
            Kind.TEMPORARY,
            "連携基盤(Kafka)から応答がありません。",
            "受付と呼び出しは続けられます。カードの代わりに手入力で進めてください。数分たっても戻らないときは、担当者へ連絡してください。"),
    FOREIGN_EVENT(
            "DL-201",
            Kind.REFUSED,
            "送り元ではないところから連絡が届いたため、取り込まずに保管しました。",
            "ほかの来庁の処理は続いています。トピックに書き込めるプログラムを担当者が確かめてください。"),
    UNREADABLE_EVENT(
            "DL-202",
            Kind.REFUSED,
            "読み取れない連絡が届いたため、取り込まずに保管しました。",
            "ほかの来庁の処理は続いています。プログラムの版がそろっているか、担当者が確かめてから、もう一度処理してください。"),
    NOT_PARKED("DL-301", Kind.NOT_FOUND, "その番号の保留はありません。", "すでに処理が済んでいます。一覧を開き直してください。"),
    BUILDS_DIFFER(
            "DL-401",
            Kind.REFUSED,
            "プログラムの版がそろっていないため、印刷を止めています。",
            "示されたプログラムを同じ版にしてください。急ぎの書類は、手書きの様式で受け付けられます。"),
    TOWN_FILES_DIFFER(
            "DL-402",
            Kind.REFUSED,
            "町の設定ファイルがそろっていないため、印刷を止めています。",
            "示されたプログラムの town フォルダーを同じ内容にして、起動し直してください。急ぎの書類は、手書きの様式で受け付けられます。"),
    WRONG_SCHEMA(
            "DL-501",
            Kind.REFUSED,
            "データベースの接続先スキーマが設定と違います。",
            "spring.datasource.hikari.schema と delivery.schema を同じにしてください。");

    private final Text text;

    DeliveryError(String code, Kind kind, String message, String remedy) {
        this.text = new Text(code, kind, message, remedy);
    }

    @Override
    public Text text() {
        return text;
    }
}
