package madoguchi.identity.authority;

import madoguchi.failure.ErrorCode;

/// What can keep a certificate from being made.
public enum AuthorityError implements ErrorCode {
    AUTHORITY_KEY_AWAY(
            "ID-201",
            Kind.REFUSED,
            "認証局の鍵がないため、証明書を作れません。",
            "別に保管した authority フォルダー(ca.pem と ca-key.pem)を元の場所に戻してから、もう一度行ってください。"),
    NOT_ISSUED("ID-202", Kind.NOT_FOUND, "その名前の証明書はまだありません。", "名前を確かめてください。初めて作るときは、--renew を付けずに行ってください。"),
    AUTHORITY_ENDS(
            "ID-203",
            Kind.REFUSED,
            "認証局の期限が近いため、証明書を作れません。",
            "新しいフォルダーに認証局から作り直し、すべての端末に新しい証明書を写してください。"),
    CANNOT_WRITE("ID-204", Kind.REFUSED, "証明書のフォルダーに書き込めませんでした。", "示されたフォルダーの権限と、ディスクの空きを確かめてください。"),
    NOT_A_NAME(
            "ID-205",
            Kind.REFUSED,
            "証明書に書けないホスト名またはアドレスです。",
            "ホスト名は英小文字・数字・ハイフン・ピリオドで、アドレスは 10.0.0.5 のように書いてください。");

    private final Text text;

    AuthorityError(String code, Kind kind, String message, String remedy) {
        this.text = new Text(code, kind, message, remedy);
    }

    @Override
    public Text text() {
        return text;
    }
}
