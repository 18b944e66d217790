package madoguchi.card;

/// What lies on the reader, as far as it can be told without touching a retry counter.
public enum CardKind {
    /// マイナンバーカード, with or without a driver's licence in it.
    MY_NUMBER_CARD,
    /// マイナ免許証: a driver's licence that lives in a My Number card.
    MY_NUMBER_LICENCE,
    /// 運転免許証.
    DRIVERS_LICENCE,
    /// 在留カード.
    RESIDENCE_CARD,
    /// 特別永住者証明書.
    SPECIAL_PERMANENT_RESIDENT_CERTIFICATE,
    /// 特定在留カード, 特定特別永住者証明書: a residence card that lives in a My Number card.
    SPECIFIED_RESIDENCE_CARD,
    /// 住民基本台帳カード: the card before My Number, out of use since the end of 2025.
    JUKI_CARD
}
