package madoguchi.screen;

import madoguchi.failure.ErrorCode;

/// What can be wrong with a request before any feature sees it. The last digits follow HTTP where there is a match.
public enum ScreenError implements ErrorCode {
    UNREACHABLE(
            "SC-001",
            Kind.TEMPORARY,
            "サーバーにつながりません。",
            "LANの線と、ほかの画面が動くかを確かめてから、もう一度押してください。急ぐときは紙の番号札と手書きの用紙で受け付けられます。"),
    COMMAND_WITHOUT_ID(
            "SC-101", Kind.REFUSED, "この操作には番号が付いていません。", "画面を開き直してから、もう一度押してください。"),
    COMMAND_ID_TAKEN(
            "SC-102", Kind.REFUSED, "この操作は、前の操作と同じ番号です。", "画面を開き直し、いまの状態を確かめてから押してください。"),
    UNREADABLE("SC-400", Kind.REFUSED, "送られた内容を読み取れませんでした。", "画面を開き直して、もう一度入力してください。"),
    INCOMPLETE("SC-422", Kind.REFUSED, "入力を確かめてください。", "示された欄を直して、もう一度押してください。"),
    NO_SUCH_PAGE("SC-404", Kind.NOT_FOUND, "このページはありません。", "アドレスを確かめるか、最初の画面から選び直してください。"),
    NOT_OFFERED("SC-405", Kind.REFUSED, "このページでは、その操作はできません。", "最初の画面から選び直してください。"),
    TOO_LARGE("SC-413", Kind.REFUSED, "ファイルが大きすぎます。", "大きさの上限を確かめ、分けてから送ってください。"),
    NOT_ALLOWED("SC-403", Kind.FORBIDDEN, "この操作は受け付けられません。", "画面を開き直し、サインインしてから、もう一度押してください。"),
    UNEXPECTED(
            "SC-500",
            Kind.TEMPORARY,
            "思いがけないことが起きました。",
            "もう一度押してください。続くときは、下の記録番号を情報担当に知らせてください。受付は手書きの用紙で続けられます。"),
    UNAVAILABLE("SC-503", Kind.TEMPORARY, "いま準備しています。", "少し待ってから、もう一度開いてください。");

    private final Text text;

    ScreenError(String code, Kind kind, String message, String remedy) {
        this.text = new Text(code, kind, message, remedy);
    }

    @Override
    public Text text() {
        return text;
    }

    /// What we say where only an HTTP status is known.
    static ScreenError of(int status) {
        return switch (status) {
            case 401, 403 -> NOT_ALLOWED;
            case 404 -> NO_SUCH_PAGE;
            case 405, 406, 415 -> NOT_OFFERED;
            case 413 -> TOO_LARGE;
            case 503 -> UNAVAILABLE;
            default -> status < 500 ? UNREADABLE : UNEXPECTED;
        };
    }
}
