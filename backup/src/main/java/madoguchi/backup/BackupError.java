package madoguchi.backup;

import madoguchi.failure.ErrorCode;

/// What can keep a town from being backed up, or from coming back.
public enum BackupError implements ErrorCode {
    NO_KEY(
            "BK-101",
            Kind.REFUSED,
            "バックアップ用の公開鍵がありません。",
            "./madoguchi backup --make-key フォルダー で鍵の組を作り、--recipient で公開鍵(backup-public.key)を指定してください。"),
    KEY_UNREADABLE("BK-102", Kind.REFUSED, "この鍵ファイルは読めません。", "鍵ファイルの場所と種類(バックアップには公開鍵、復元には秘密鍵)を確かめてください。"),
    KEY_EXISTS("BK-103", Kind.REFUSED, "このフォルダーには、すでに鍵があります。", "いまの鍵をそのまま使うか、別のフォルダーを指定してください。鍵は上書きしません。"),
    NOT_WRITABLE(
            "BK-201",
            Kind.TEMPORARY,
            "バックアップを書き込めませんでした。途中のファイルは残していません。",
            "保存先の空き容量と書き込みの権限を確かめてから、もう一度実行してください。これまでのバックアップはそのままです。"),
    DATABASE_AWAY("BK-202", Kind.TEMPORARY, "データベースを読み書きできませんでした。", "PostgreSQL が動いていることと接続先を確かめてから、もう一度実行してください。"),
    NO_TOWN("BK-203", Kind.REFUSED, "データベースに窓口システムの記録がありません。", "--data または --config が、動かしている窓口システムのものか確かめてください。"),
    CONFIG_UNREADABLE(
            "BK-204", Kind.REFUSED, "接続の設定を読めません。", "spring.datasource の url・username・password をサービスの設定と同じように書いてください。"),
    NOT_A_BACKUP("BK-301", Kind.REFUSED, "このファイルは窓口システムのバックアップではありません。", "madoguchi- で始まる .zip を指定してください。"),
    DAMAGED("BK-302", Kind.REFUSED, "バックアップの中身が、作ったときと違います。何も書き込んでいません。", "保存先にある別のバックアップを使ってください。"),
    WRONG_KEY(
            "BK-303", Kind.REFUSED, "この秘密鍵では、バックアップを開けません。", "このバックアップを作ったときの公開鍵と組になる backup-private.key を指定してください。"),
    OTHER_TOWN("BK-304", Kind.REFUSED, "別の市区町村のバックアップです。", "バックアップのファイル名にある団体コードと、--town のフォルダーの code を確かめてください。"),
    NEWER("BK-305", Kind.REFUSED, "このバックアップは、いまの窓口システムより新しい版で作られています。", "バックアップを作った版か、それより新しい版の窓口システムで復元してください。"),
    DATA_NOT_EMPTY(
            "BK-306", Kind.REFUSED, "復元先に、すでにデータがあります。", "空のフォルダーを指定するか、--replace を付けてください。--replace はいまのデータを別の名前に変えて残します。"),
    DOES_NOT_FIT(
            "BK-307", Kind.REFUSED, "バックアップの表の形が、この版で作れる形と合いません。", "バックアップを作った版の窓口システムで復元し、そのあと新しい版で起動してください。");

    private final Text text;

    BackupError(String code, Kind kind, String message, String remedy) {
        this.text = new Text(code, kind, message, remedy);
    }

    @Override
    public Text text() {
        return text;
    }
}
