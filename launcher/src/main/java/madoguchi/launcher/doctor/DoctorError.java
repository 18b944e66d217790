package madoguchi.launcher.doctor;

import madoguchi.failure.ErrorCode;

/// What may be found not well, beside what other parts of the program already have a code for.
enum DoctorError implements ErrorCode {
    NO_ANSWER("DR-001", "時間内に点検が終わりませんでした。", "示された相手の電源と、ネットワークのつながりを確かめてください。"),
    NOT_EXAMINED("DR-002", "点検できませんでした。", "示された内容を添えて、導入の担当者に知らせてください。"),
    NO_SMART_CARD_SERVICE(
            "DR-101", "カードリーダーのサービスが動いていません。", "Linux では pcscd、Windows では Smart Card サービスを始めてください。それまでは手入力で受け付けられます。"),
    NO_READER("DR-102", "カードリーダーが見つかりません。", "USBの線を確かめてください。それまでは手入力で受け付けられます。"),
    PRINTER_AWAY("DR-201", "プリンターが答えません。", "プリンターの電源と線、市区町村のファイルの printer の行を確かめてください。"),
    PRINTER_STOPPED("DR-202", "プリンターが止まっています。", "プリンターの表示を見て、紙づまりや扉を直してください。"),
    NO_PAPER("DR-203", "プリンターの用紙がありません。", "A4の用紙を入れてください。"),
    NO_PDF("DR-204", "このプリンターは PDF を受け取れません。", "PDF をそのまま印刷できる(IPP Everywhere 対応の)プリンターにするか、間に CUPS を置いてください。"),
    FOLDER_CLOSED("DR-205", "印刷フォルダーに書き込めません。", "フォルダーの権限とディスクの空きを確かめてください。"),
    FONT_MISSING("DR-301", "文字の形(フォント)が足りません。", "窓口システムを入れ直してください。"),
    DISK_FULL("DR-401", "ディスクの空きが少なくなっています。", "古いバックアップや、ほかのファイルを別の場所へ移してください。5 GB 以上を空けてください。"),
    NOT_WRITABLE("DR-402", "データフォルダーに書き込めません。", "フォルダーの持ち主と権限、ディスクの空きを確かめてください。"),
    LITTLE_MEMORY("DR-403", "メモリーが足りません。", "1台で動かすときは 2 GB 以上が空いているパソコンを使うか、ほかのプログラムを終えてください。"),
    NOT_UTF8("DR-404", "文字コードが UTF-8 ではありません。", "環境変数 LC_ALL を C.UTF-8 にしてから、もう一度実行してください。"),
    CLOCK_WRONG("DR-501", "時計が合っていません。", "パソコンの時計を合わせてください。整理番号は日付ごとに始まるため、日付が違うと番号が重なります。"),
    CLOCKS_DIFFER("DR-502", "データベースのパソコンと時計が違います。", "両方のパソコンの時計を、同じ時刻サーバーに合わせてください。"),
    CLOCK_NOT_SYNCED("DR-503", "時刻サーバーに合わせていません。", "chrony か systemd-timesyncd を動かし、庁内の時刻サーバーを指定してください。"),
    KAFKA_AWAY("DR-601", "連携基盤(Kafka)が答えません。", "Kafka が動いていることと接続先を確かめてください。証明書を使っているときは --certificates も付けてください。受付は続けられ、直れば自動で送られます。"),
    NO_TOPICS("DR-602", "連携基盤(Kafka)に、この町の置き場がまだありません。", "サービスを始めてから、もう一度点検してください。"),
    DATABASE_AWAY("DR-701", "データベース(PostgreSQL)が答えません。", "PostgreSQL が動いていることと接続先、パスワードのファイルを確かめてください。"),
    UNSAFE_DATABASE("DR-702", "データベースの設定が、停電に備えていません。", "postgresql.conf で fsync・synchronous_commit・full_page_writes を on に戻してください。"),
    MANY_CONNECTIONS("DR-703", "データベースの接続が、上限に近づいています。", "ほかのプログラムの接続を減らすか、max_connections を増やしてください。"),
    WRONG_RIGHTS(
            "DR-704", "データベースの権限が、サービスごとに分かれていません。", "roles.sql を管理者として実行してください。1台で動かしているときは、始め直すと直ります。"),
    CERTIFICATE_ENDS("DR-801", "証明書の期限が近づいています。", "./madoguchi certificate --renew で新しくし、certificate.pem を写してください。"),
    PORT_TAKEN("DR-802", "使う予定のポートを、ほかのプログラムが使っています。", "窓口システムが動いているなら、--data にそのデータの場所を指定してください。ほかのプログラムなら、終えるか、--port で別の番号を指定してください。"),
    OTHER_BUILD("DR-803", "動いている版と、この版が違います。", "窓口システムを一度終えて、始め直してください。"),
    PARKED("DR-901", "止まっている番号があります。", "監督者が「見守り」(/supervision)で原因を見て、直してから「もう一度取り込む」を押してください。"),
    UNSENT("DR-902", "送られずに待っている知らせがあります。", "連携基盤(Kafka)が動いていることを確かめてください。直れば自動で送られます。"),
    NO_BACKUP("DR-903", "1日以内のバックアップがありません。", "madoguchi backup を毎日の予定に入れてください(手引きの10章)。");

    private final Text text;

    DoctorError(String code, String message, String remedy) {
        this.text = new Text(code, Kind.REFUSED, message, remedy);
    }

    @Override
    public Text text() {
        return text;
    }
}
