package madoguchi.card;

/// What opens a card: a PIN that the holder knows, or a number that is printed on the card's face.
public enum Secret {
    /// 券面事項入力補助用暗証番号 of a My Number card; the same four digits as 住民基本台帳用 for most people.
    PIN(4, 3, Reset.TOWN_HALL_OF_RESIDENCE),
    /// 照合番号B: birth date as printed (YYMMDD), year of expiry (YYYY), security code (four digits).
    NUMBER_B(14, 10, Reset.TOWN_HALL_OF_RESIDENCE),
    /// 暗証番号1 of a driver's licence.
    LICENCE_PIN(4, 3, Reset.POLICE),
    /// The PIN of a driver's licence in a My Number card.
    MY_NUMBER_LICENCE_PIN(4, 10, Reset.POLICE),
    /// 在留カード番号, 特別永住者証明書番号: two letters, eight digits, two letters. Never locks.
    CARD_NUMBER(12, 0, Reset.NOWHERE);

    /// Where the holder has a locked secret set anew.
    public enum Reset {
        TOWN_HALL_OF_RESIDENCE,
        POLICE,
        /// It cannot be locked.
        NOWHERE
    }

    private final int length;
    private final int tries;
    private final Reset reset;

    Secret(int length, int tries, Reset reset) {
        this.length = length;
        this.tries = tries;
        this.reset = reset;
    }

    /// Characters, always this many.
    public int length() {
        return length;
    }

    /// How many a fresh card gives; 0 where nothing counts them.
    public int tries() {
        return tries;
    }

    public Reset reset() {
        return reset;
    }

    /// Letters only in a card number, and upper case.
    public boolean accepts(char typed) {
        var digit = typed >= '0' && typed <= '9';
        return digit || (this == CARD_NUMBER && typed >= 'A' && typed <= 'Z');
    }

    /// Printed on the card for everybody to see, not known by heart.
    public boolean isPrintedOnTheCard() {
        return this == NUMBER_B || this == CARD_NUMBER;
    }
}
