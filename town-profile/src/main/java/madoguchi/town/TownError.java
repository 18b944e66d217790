package madoguchi.town;

import madoguchi.failure.ErrorCode;

/// What can be wrong with, or unknown to, the town files.
public enum TownError implements ErrorCode {
    UNKNOWN_COUNTER(
            "TN-101", Kind.NOT_FOUND, "その番号の窓口は登録されていません。", "窓口の番号を確かめてください。番号は town.yaml の counters にあります。"),
    UNKNOWN_DEPARTMENT("TN-102", Kind.NOT_FOUND, "その課は登録されていません。", "town.yaml の departments を確かめてください。"),
    UNKNOWN_PROCEDURE(
            "TN-103", Kind.NOT_FOUND, "その手続きを受け持つ課が登録されていません。", "town.yaml の departments にある procedures へ加えてください。"),
    UNKNOWN_PURPOSE("TN-104", Kind.NOT_FOUND, "その用件は登録されていません。", "town.yaml の purposes を確かめてください。"),
    MISTAKE("TN-201", Kind.REFUSED, "町の設定ファイルに誤りがあります。", "示されたファイルと行を直してから、もう一度起動してください。"),
    MISSING("TN-202", Kind.REFUSED, "町の設定ファイルが見つかりません。", "town フォルダーの場所(--town)を確かめてください。"),
    UNREADABLE("TN-203", Kind.REFUSED, "町の設定ファイルを開けません。", "示されたファイルを、このプログラムを動かしている人が読めるようにしてください。");

    private final Text text;

    TownError(String code, Kind kind, String message, String remedy) {
        this.text = new Text(code, kind, message, remedy);
    }

    @Override
    public Text text() {
        return text;
    }
}
