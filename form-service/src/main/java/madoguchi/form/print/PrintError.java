package madoguchi.form.print;

import madoguchi.failure.ErrorCode;

/// What can stand between a case and its paper.
public enum PrintError implements ErrorCode {
    UNKNOWN_PRINT("PR-101", Kind.NOT_FOUND, "その印刷の記録はありません。", "画面を読み込み直してください。"),
    MOVED_ON("PR-102", Kind.CONFLICT, "この印刷は、ほかの操作で先に進みました。", "いまの状態を確かめてから続けてください。"),
    STILL_PRINTING("PR-103", Kind.CONFLICT, "この様式は、いま印刷しています。", "プリンターの紙が出るまでお待ちください。"),
    LOOK_AT_TRAY_FIRST(
            "PR-104", Kind.CONFLICT, "最後まで印刷できたか、まだ確認していません。", "プリンターの紙を見て、[全部ある][足りない][別の方の紙がある]のどれかを選んでください。"),
    ALREADY_PRINTED("PR-105", Kind.CONFLICT, "この様式は印刷済みです。", "もう一度印刷するときは、理由を選んでください。"),
    REPLACED("PR-106", Kind.CONFLICT, "内容が変わったため、新しい紙に差し替えました。", "前の紙は、お渡しせずに細断してください。"),
    OUT_OF_DATE("PR-107", Kind.CONFLICT, "印刷したあとで、内容が変わりました。", "この紙はお渡しせず、もう一度印刷してください。"),
    NOT_PRINTED("PR-108", Kind.CONFLICT, "まだ印刷が済んでいない紙が含まれています。", "印刷の状態を確かめてから、お渡しを記録してください。"),

    INTERRUPTED("PR-201", Kind.CONFLICT, "システムが止まったため、印刷を取りやめました。紙は出ていません。", "もう一度印刷してください。"),
    MADE_IN_VAIN("PR-202", Kind.TEMPORARY, "書類を作れなかったため、印刷を取りやめました。紙は出ていません。",
            "もう一度印刷してください。続くときは、責任者に知らせ、手書きの用紙で進めてください。"),
    DOCUMENT_CHANGED("PR-203", Kind.REFUSED, "照合した書類と送る書類が合わないため、印刷を取りやめました。紙は出ていません。",
            "責任者に知らせ、手書きの用紙で進めてください。"),

    NO_ANSWER("PR-401", Kind.TEMPORARY, "プリンターにつながりません。紙は出ていません。", "電源とケーブルを確かめて、もう一度印刷してください。手書きの用紙でも進められます。"),
    NOT_TAKEN("PR-402", Kind.TEMPORARY, "プリンターが印刷を受け付けませんでした。紙は出ていません。", "プリンターの画面を確かめて、もう一度印刷してください。手書きの用紙でも進められます。"),
    OUT_OF_PAPER("PR-403", Kind.TEMPORARY, "プリンターの用紙がなくなりました。", "用紙を入れると続きを印刷します。"),
    STOPPED("PR-404", Kind.TEMPORARY, "プリンターが途中で止まりました。", Remedy.LOOK),
    LOST("PR-405", Kind.TEMPORARY, "最後まで印刷できたか確認できません。", Remedy.LOOK),
    FOLDER_CLOSED("PR-406", Kind.TEMPORARY, "印刷用のフォルダーに書き込めません。紙は出ていません。", "フォルダーの場所と空き容量を、システムの担当に確かめてください。"),
    PAPER_MISSING("PR-407", Kind.CONFLICT, "紙が足りないと確認されました。", "出ている紙を細断してから、もう一度印刷してください。"),
    FOREIGN_PAPER("PR-408", Kind.CONFLICT, "別の方の紙があると確認されました。", "その紙を責任者に渡し、もう一度印刷してください。");

    private final Text text;

    PrintError(String code, Kind kind, String message, String remedy) {
        this.text = new Text(code, kind, message, remedy);
    }

    @Override
    public Text text() {
        return text;
    }

    private static final class Remedy {
        static final String LOOK = "プリンターの紙を見て、[全部ある][足りない][別の方の紙がある]のどれかを選んでください。";
    }
}
