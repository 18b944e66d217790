package madoguchi.staff;

import madoguchi.failure.ErrorCode;

/// What can go wrong around sign-in (100), passwords (200) and accounts (300).
public enum StaffError implements ErrorCode {
    SIGN_IN_FIRST("ST-101", Kind.FORBIDDEN, "サインインしていないか、時間が切れました。", "もう一度サインインしてください。保存した内容は残っています。"),
    WRONG_PASSWORD("ST-102", Kind.REFUSED, "サインイン名かパスワードが違います。", "大文字と小文字、かな入力になっていないかを確かめて、もう一度入力してください。"),
    WAITING("ST-103", Kind.REFUSED, "パスワードのまちがいが続いたため、サインインを止めています。", "しばらく待ってからお試しください。急ぐときは、管理者が職員の画面で解除できます。"),
    ROLE_MISSING("ST-104", Kind.FORBIDDEN, "この画面を使う役割がありません。", "必要な役割を付けてもらうよう、管理者に頼んでください。"),
    OUTDATED_PAGE("ST-105", Kind.FORBIDDEN, "画面が古くなっています。", "画面を開き直してから、もう一度押してください。"),
    CHANGE_FIRST("ST-106", Kind.FORBIDDEN, "一度だけ使えるパスワードのままです。", "先に、自分のパスワードを決めてください。"),
    FOREIGN_ORIGIN("ST-107", Kind.FORBIDDEN, "ほかのサイトから送られた操作は受け付けません。", "この窓口の画面から操作してください。"),
    TERM_AHEAD("ST-108", Kind.REFUSED, "まだ利用が始まっていません。", "その日にもう一度サインインしてください。早めるときは、管理者が職員の画面で利用開始日を変えられます。"),
    TERM_OVER("ST-109", Kind.REFUSED, "利用期間が終わっています。", "続けて使うときは、管理者に利用終了日を変えてもらってください。"),
    OTHER_DOOR("ST-110", Kind.FORBIDDEN, "この入口からは開けません。", "ブラウザーで、窓口システムのアドレスを開いてください。"),

    PASSWORD_TOO_SHORT("ST-201", Kind.REFUSED, "パスワードが短すぎます。", "12文字以上にしてください。言葉をいくつかつなげると覚えやすくなります。"),
    PASSWORD_TOO_LONG("ST-202", Kind.REFUSED, "パスワードが長すぎます。", "英数字なら72文字、漢字やかななら24文字までにしてください。"),
    PASSWORD_TOO_PLAIN("ST-203", Kind.REFUSED, "パスワードがやさしすぎます。", "サインイン名を含めず、6種類以上の文字を使ってください。"),
    PASSWORDS_DIFFER("ST-204", Kind.REFUSED, "2つのパスワードが同じではありません。", "同じパスワードを2回入力してください。"),
    PASSWORD_UNCHANGED("ST-205", Kind.REFUSED, "今までと同じパスワードです。", "別のパスワードにしてください。"),

    LOGIN_NAME_TAKEN("ST-301", Kind.CONFLICT, "そのサインイン名はもう使われています。", "別のサインイン名にしてください。"),
    LOGIN_NAME_UNREADABLE("ST-302", Kind.REFUSED, "そのサインイン名は使えません。", "英小文字・数字・点・ハイフンで3〜40文字にしてください。"),
    DISPLAY_NAME_MISSING("ST-303", Kind.REFUSED, "氏名がありません。", "画面に出す氏名を、40文字までで入力してください。"),
    NO_ROLE("ST-304", Kind.REFUSED, "役割が選ばれていません。", "少なくとも1つ選んでください。"),
    CHANGED_MEANWHILE("ST-305", Kind.CONFLICT, "この職員の情報は、ほかの人が先に変えました。", "画面を開き直し、いまの内容を確かめてから変えてください。"),
    LAST_ADMINISTRATOR("ST-306", Kind.REFUSED, "管理者がいなくなります。", "先に、ほかの職員を管理者にしてください。"),
    UNKNOWN_ACCOUNT("ST-307", Kind.NOT_FOUND, "その職員は登録されていません。", "職員の一覧を開き直してください。"),
    TERM_BACKWARDS("ST-308", Kind.REFUSED, "利用終了日が利用開始日より前です。", "終了日を、開始日と同じ日か、それより後にしてください。"),
    DATE_UNREADABLE("ST-309", Kind.REFUSED, "日付を読み取れません。", "2027-04-01、2027/4/1、令和9年4月1日 のように入力してください。"),
    WRONG_SETUP_CODE("ST-401", Kind.REFUSED, "セットアップコードが違います。", "起動したときの画面に出たコードを入力してください。"),
    ALREADY_SET_UP("ST-402", Kind.CONFLICT, "最初の管理者はもう登録されています。", "その管理者に、職員の登録を頼んでください。");

    private final Text text;

    StaffError(String code, Kind kind, String message, String remedy) {
        this.text = new Text(code, kind, message, remedy);
    }

    @Override
    public Text text() {
        return text;
    }
}
