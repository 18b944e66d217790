package madoguchi.identity;

import madoguchi.failure.ErrorCode;

/// What can be wrong with a process's certificate.
public enum IdentityError implements ErrorCode {
    FILE_MISSING(
            "ID-101",
            Kind.REFUSED,
            "証明書のフォルダーに、必要なファイルがありません。",
            "示されたファイルを、証明書を作ったパソコンのフォルダーから写してください(ca.pem、certificate.pem、key.pem の三つが要ります)。"),
    FILE_UNREADABLE(
            "ID-102",
            Kind.REFUSED,
            "証明書のフォルダーに、読み取れないファイルがあります。",
            "示されたファイルの権限と中身を確かめ、証明書を作ったパソコンのフォルダーから写し直してください。"),
    KEY_OPEN_TO_OTHERS(
            "ID-103",
            Kind.REFUSED,
            "秘密の鍵のファイルを、ほかの利用者も読める状態です。",
            "chmod 600 で、このプログラムの利用者だけが読めるようにしてください。すでに読まれたおそれがあるときは、認証局から作り直してください。"),
    EXPIRED(
            "ID-104",
            Kind.REFUSED,
            "証明書の期限が切れています。",
            "証明書を作ったパソコンで ./madoguchi certificate --renew を行い、新しい certificate.pem を写してください。鍵はそのまま使えます。"),
    NOT_YET_VALID(
            "ID-105", Kind.REFUSED, "証明書の期間がまだ始まっていません。", "このパソコンの時計を合わせてから、もう一度起動してください。"),
    OTHER_AUTHORITY(
            "ID-106",
            Kind.REFUSED,
            "証明書が、この町の認証局のものではありません。",
            "ca.pem と certificate.pem を、同じフォルダーから写し直してください。"),
    OTHER_KEY("ID-107", Kind.REFUSED, "証明書と秘密の鍵が、組になっていません。", "certificate.pem と key.pem を、同じフォルダーから写し直してください。"),
    OTHER_NAME(
            "ID-108",
            Kind.REFUSED,
            "証明書が、このプログラムのものではありません。",
            "設定した証明書のフォルダーを確かめてください。窓口ごと、プログラムごとに、別の証明書を使います。"),
    ENDS_SOON(
            "ID-109",
            Kind.TEMPORARY,
            "証明書の期限が近づいています。",
            "期限の前に、証明書を作ったパソコンで ./madoguchi certificate --renew を行い、新しい certificate.pem を写してください。鍵はそのまま使えます。"),
    REVOKED_UNREADABLE(
            "ID-110",
            Kind.REFUSED,
            "取り消した鍵の一覧(revoked.txt)を読み取れないため、だれも通しません。",
            "証明書を作ったパソコンのフォルダーから、revoked.txt を写し直してください。");

    private final Text text;

    IdentityError(String code, Kind kind, String message, String remedy) {
        this.text = new Text(code, kind, message, remedy);
    }

    @Override
    public Text text() {
        return text;
    }
}
