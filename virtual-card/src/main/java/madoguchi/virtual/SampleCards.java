package madoguchi.virtual;

import java.util.HexFormat;

/// Invented residents and their cards.
public final class SampleCards {

    public static final String PIN = "4826";

    public static final Person TARO =
            new Person("見本　太郎", "架空県架空町本町一丁目2番3号", "19580217", "1");

    /// 𠮷 lies outside the basic plane; 邉 carries an ideographic variation selector.
    public static final Person HANAKO = new Person(
            "渡邉\uDB40\uDD00　𠮷乃", "架空県架空町大字例示" + "字架空".repeat(12) + "1番地 架空ハイツ101号", "19600000", "2");

    private SampleCards() {}

    public static VirtualMyNumberCard card(VirtualMyNumberCard.Peculiarity... peculiarities) {
        return VirtualMyNumberCard.of(TARO, PIN, peculiarities);
    }

    /// The next attempt is the last.
    public static VirtualMyNumberCard cardWithLastTry() {
        var card = card();
        card.answer(bytes("00a4040c0ad3921000310001010408"));
        card.answer(bytes("002000910430303030"));
        card.answer(bytes("002000910430303030"));
        card.powerOff();
        return card;
    }

    public static VirtualMyNumberCard lockedCard() {
        var card = cardWithLastTry();
        card.answer(bytes("00a4040c0ad3921000310001010408"));
        card.answer(bytes("002000910430303030"));
        card.powerOff();
        return card;
    }

    public static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
