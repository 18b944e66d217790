package madoguchi.ticket.visit;

import madoguchi.failure.ErrorCode;

/// What can stand in the way of a number and its legs. TK-1xx: what is not there. TK-2xx: somebody was faster.
/// TK-3xx: not allowed as things are.
public enum VisitError implements ErrorCode {
    UNKNOWN_NUMBER("TK-101", Kind.NOT_FOUND, "その番号は、本日まだ発行されていません。", "番号札の番号を確かめてください。新しい番号は「番号を発行する」で出せます。"),
    UNKNOWN_LEG("TK-102", Kind.NOT_FOUND, "その受付は見つかりません。", "画面を開き直して、番号を選び直してください。"),
    ALREADY_CALLED("TK-201", Kind.CONFLICT, "この番号は、ほかの窓口が先に呼びました。", "「次の方を呼ぶ」で、次の番号を呼べます。"),
    MOVED_ON("TK-202", Kind.CONFLICT, "この番号の状態は、先に変わっています。", "画面は最新になりました。いまの状態を見て、続けてください。"),
    COUNTER_BUSY("TK-203", Kind.CONFLICT, "この窓口には、対応中の番号があります。", "「終わる」か「不在にする」のあとで、次の方を呼べます。"),
    VISITOR_BUSY("TK-204", Kind.CONFLICT, "この番号の方は、いま別の窓口にいます。", "別の窓口が終わると呼べます。先にほかの番号を呼べます。"),
    OTHER_DEPARTMENT("TK-301", Kind.REFUSED, "この番号は、この窓口ではお待ちになっていません。", "番号を確かめてください。ほかの課をお待ちの方は、その課の窓口で呼べます。"),
    PAPERS_NOT_HANDED_OVER(
            "TK-302",
            Kind.REFUSED,
            "印刷した書類のお渡し確認がまだです。",
            "紙の照合コードを画面と見くらべ、「お渡し確認」を押してから終わってください。終わらずに、ほかの手続きを続けることもできます。"),
    BEING_SERVED("TK-303", Kind.REFUSED, "対応中の番号は取り下げられません。", "先に窓口で「終わる」を押すと、残りの受付を取り下げられます。"),
    NUMBERS_USED_UP("TK-304", Kind.REFUSED, "本日の番号は、9999番まですべて発行しました。", "お名前をうかがい、職員が順番にご案内してください。番号は明日また1番から始まります。");

    private final Text text;

    VisitError(String code, Kind kind, String message, String remedy) {
        this.text = new Text(code, kind, message, remedy);
    }

    @Override
    public Text text() {
        return text;
    }
}
