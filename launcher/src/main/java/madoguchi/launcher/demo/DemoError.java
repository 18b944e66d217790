package madoguchi.launcher.demo;

import madoguchi.failure.ErrorCode;

/// Where the played visit can get stuck.
public enum DemoError implements ErrorCode {
    NO_ANSWER("LN-401", Kind.TEMPORARY, "窓口システムから返事がありません。", "./madoguchi run が動いているか確かめてください。"),
    REFUSED("LN-402", Kind.REFUSED, "体験用の来庁が途中で断られました。", "示された理由を確かめてください。"),
    NOT_HEARD("LN-403", Kind.REFUSED, "起こるはずのことが起こりませんでした。", "データフォルダーの log/madoguchi.log を確かめてください。"),
    INCOMPLETE("LN-404", Kind.REFUSED, "体験用の来庁に足りないものがあります。", "示された点と、データフォルダーの log/madoguchi.log を確かめてください。"),
    COUNTER_BUSY("LN-405", Kind.CONFLICT, "体験に使う窓口は、ほかの方に対応中です。", "示された窓口の対応を終えてから、もう一度実行してください。"),
    NO_ACCOUNTS("LN-406", Kind.NOT_FOUND, "体験用の職員アカウントが見つかりません。", "新しいデータフォルダーを --data で指定して実行してください。"),
    NO_WINDOW("LN-407", Kind.REFUSED, "暗証番号を入力する窓を開けません。", "画面のあるパソコンで実行するか、xvfb をインストールしてから、もう一度実行してください。");

    private final Text text;

    DemoError(String code, Kind kind, String message, String remedy) {
        this.text = new Text(code, kind, message, remedy);
    }

    @Override
    public Text text() {
        return text;
    }
}
