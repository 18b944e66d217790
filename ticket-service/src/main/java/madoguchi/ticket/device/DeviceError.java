package madoguchi.ticket.device;

import madoguchi.failure.ErrorCode;

/// What can be wrong with a kiosk or a display as a machine.
public enum DeviceError implements ErrorCode {
    NOT_REGISTERED(
            "KS-201",
            Kind.FORBIDDEN,
            "この端末はまだ登録されていません。",
            "管理者が「端末」の画面で登録コードを作り、この端末に入力してください。番号は窓口の画面からもお出しできます。"),
    CODE_NOT_KNOWN(
            "KS-202",
            Kind.REFUSED,
            "この登録コードでは登録できません。",
            "管理者の画面のコードと、端末の種類・庁舎を確かめて、もう一度入力してください。10分を過ぎたときは、コードを作り直してください。"),
    WAIT_BEFORE_NEXT_CODE(
            "KS-203", Kind.TEMPORARY, "登録コードの入力が続けて違いました。", "1分ほど待ってから、もう一度入力してください。使用中の端末はそのまま使えます。"),
    NAME_TAKEN("KS-204", Kind.REFUSED, "同じ名前の端末が、もうあります。", "ほかの端末と見分けられる名前にしてください。"),
    NAME_MISSING("KS-205", Kind.REFUSED, "端末の名前を確かめてください。", "置き場所がわかる名前を、40文字までで入力してください(例:1階ロビー 発券機)。"),
    NO_SUCH_DEVICE("KS-206", Kind.NOT_FOUND, "この端末は、もう登録から外されています。", "「端末」の画面を開き直して、いまの一覧を確かめてください。");

    private final Text text;

    DeviceError(String code, Kind kind, String message, String remedy) {
        this.text = new Text(code, kind, message, remedy);
    }

    @Override
    public Text text() {
        return text;
    }
}
