package madoguchi.form.desk;

import madoguchi.event.AgentEvent.CardKind;

/// The cards' names.
final class KindWords {

    private KindWords() {}

    static String name(CardKind kind) {
        return switch (kind) {
            case MY_NUMBER_CARD -> "マイナンバーカード";
            case MY_NUMBER_LICENCE -> "マイナ免許証";
            case DRIVERS_LICENCE -> "運転免許証";
            case RESIDENCE_CARD -> "在留カード";
            case SPECIAL_PERMANENT_RESIDENT_CERTIFICATE -> "特別永住者証明書";
            case SPECIFIED_RESIDENCE_CARD -> "特定在留カード";
            case JUKI_CARD -> "住民基本台帳カード";
        };
    }
}
