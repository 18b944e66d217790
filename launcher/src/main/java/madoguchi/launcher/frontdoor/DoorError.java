package madoguchi.launcher.frontdoor;

import madoguchi.failure.ErrorCode;

/// What the front door refuses by itself, before any service hears of it.
public enum DoorError implements ErrorCode {
    SERVICE_AWAY(
            "LN-301",
            Kind.TEMPORARY,
            "この画面は、ただいま準備中です。",
            "少し待ってから、もう一度開いてください。続くときは窓口システムを起動し直してください。受付は紙の番号札で続けられます。"),
    UNKNOWN_HOST("LN-302", Kind.REFUSED, "このアドレスでは開けません。", "このパソコンで、起動したときに表示されたアドレスを開いてください。"),
    NO_SUCH_PAGE("LN-303", Kind.NOT_FOUND, "このページはありません。", "起動したときに表示されたアドレスを確かめてください。");

    private final Text text;

    DoorError(String code, Kind kind, String message, String remedy) {
        this.text = new Text(code, kind, message, remedy);
    }

    @Override
    public Text text() {
        return text;
    }
}
