package madoguchi.form.template;

import madoguchi.failure.ErrorCode;

/// What can be wrong with a form's files, with what is to stand in its boxes, and with a finished page.
public enum FormError implements ErrorCode {
    MISTAKE("FM-101", Kind.REFUSED, "様式の設定ファイルに誤りがあります。", "示されたファイルと行を直してから、もう一度起動してください。"),
    UNKNOWN_FORM("FM-102", Kind.NOT_FOUND, "その様式は登録されていません。", "town/forms のフォルダー名を確かめてください。"),
    NO_PAPER("FM-103", Kind.REFUSED, "様式の用紙(template.pdf)が見つかりません。", "示されたフォルダーに A4 の PDF を置いてください。"),
    PAPER_NOT_READABLE(
            "FM-105", Kind.REFUSED, "様式の用紙(template.pdf)を、印刷前の照合で読み取れません。",
            "画像や部品を使わない PDF に作り直すか、示された様式の枚数(pages)を確かめてください。"),
    TOO_SLOW("FM-104", Kind.TEMPORARY, "書類の作成に時間がかかりすぎたため、取りやめました。何も印刷していません。", Remedy.AGAIN),

    CHARACTER_NOT_IN_FONT(
            "FM-201",
            Kind.REFUSED,
            "印刷用の書体にない文字があります。",
            "示された欄だけ手書きにするか、ご本人に確かめて代わりの文字で入力してください。住民記録の文字はそのまま残ります。"),
    CONTROL_CHARACTER("FM-202", Kind.REFUSED, "目に見えない文字が混じっています。", "示された欄を入力し直してください。"),
    DOES_NOT_FIT("FM-203", Kind.REFUSED, "文字が欄に収まりません。", "示された欄を短くするか、その欄だけ手書きにしてください。"),
    REQUIRED_MISSING("FM-204", Kind.REFUSED, "まだ入力されていない欄があります。", "示された欄を入力してから印刷してください。"),
    ROLE_MISSING("FM-205", Kind.REFUSED, "この様式に必要な方がまだ登録されていません。", "示された方を案件に加えてから印刷してください。"),
    /// 支援措置. Neutral on purpose: the visitor may see the screen.
    CHECK_REQUIRED(
            "FM-206", Kind.FORBIDDEN, "確認事項があります(区分7)。", "「確認に少しお時間をいただきます」と伝え、責任者へ引き継いでください。"),
    UNREADABLE_CHARACTER(
            "FM-208",
            Kind.REFUSED,
            "「〓」のままの文字があります。カードなどから読み取れなかった字です。",
            "ご本人に確かめて、示された欄を入力し直すか、その欄だけ手書きにしてください。"),
    NOT_UNDERSTOOD("FM-207", Kind.REFUSED, "読み取れない内容の欄があります。", "示された欄を入力し直してください。"),

    UNREADABLE_PAGE("FM-301", Kind.REFUSED, "印刷前の照合で、書類を読み取れませんでした。何も印刷していません。", Remedy.AGAIN),
    PAGE_COUNT("FM-302", Kind.REFUSED, "印刷前の照合で、枚数が合いませんでした。何も印刷していません。", Remedy.AGAIN),
    PAGE_CODE("FM-303", Kind.REFUSED, "印刷前の照合で、書類番号が合いませんでした。何も印刷していません。", Remedy.AGAIN),
    OTHER_PAPER("FM-304", Kind.REFUSED, "印刷前の照合で、用紙が様式と合いませんでした。何も印刷していません。", Remedy.AGAIN),
    OTHER_CONTENT("FM-305", Kind.REFUSED, "印刷前の照合で、欄の内容が案件と合いませんでした。何も印刷していません。", Remedy.AGAIN),
    UNASKED_CONTENT("FM-306", Kind.REFUSED, "印刷前の照合で、欄の外に文字がありました。何も印刷していません。", Remedy.AGAIN),
    OTHER_PERSON("FM-307", Kind.REFUSED, "印刷前の照合で、別の方の記載が見つかりました。何も印刷していません。", Remedy.AGAIN),
    CASE_MOVED_ON("FM-308", Kind.CONFLICT, "印刷の準備中に案件の内容が変わりました。何も印刷していません。", "内容を見直してから、もう一度印刷してください。"),
    VISIT_OVER("FM-309", Kind.CONFLICT, "この受付はもう終わっています。何も印刷していません。", "新しい番号で受け付けてから印刷してください。"),
    OTHER_COUNTER("FM-310", Kind.CONFLICT, "この窓口では、この番号の方の対応が始まっていません。何も印刷していません。", "対応を始めてから、もう一度印刷してください。"),
    ACTIVE_CONTENT("FM-311", Kind.REFUSED, "印刷前の照合で、用紙に動く部品が見つかりました。何も印刷していません。", "用紙(template.pdf)を作り直してください。");

    private final Text text;

    FormError(String code, Kind kind, String message, String remedy) {
        this.text = new Text(code, kind, message, remedy);
    }

    @Override
    public Text text() {
        return text;
    }

    /// Separate, because an enum's own constants cannot be used before they exist.
    private static final class Remedy {
        static final String AGAIN = "もう一度印刷してください。同じ表示が続くときは、責任者に知らせ、手書きの用紙で進めてください。";
    }
}
