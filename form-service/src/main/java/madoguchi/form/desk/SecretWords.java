package madoguchi.form.desk;

import madoguchi.event.AgentEvent.Secret;
import org.jspecify.annotations.Nullable;

/// What opens a card, in words that a clerk can say to the visitor.
final class SecretWords {

    private static final String TOWN_HALL = "暗証番号は、住所のある市区町村の窓口でご本人が設定し直せます。";
    private static final String POLICE = "暗証番号は、警察署か運転免許センターでご本人が設定し直せます。";

    private SecretWords() {}

    static String name(@Nullable Secret secret) {
        return switch (secret) {
            case PIN -> "暗証番号";
            case NUMBER_B -> "照合番号";
            case LICENCE_PIN -> "免許証の暗証番号";
            case MY_NUMBER_LICENCE_PIN -> "マイナ免許証の暗証番号";
            case CARD_NUMBER -> "カードに書かれた番号";
            case null -> "暗証番号";
        };
    }

    /// Where the holder has it set anew once it is locked.
    static String reset(@Nullable Secret secret) {
        return switch (secret) {
            case PIN -> TOWN_HALL;
            case NUMBER_B -> "照合番号は、住所のある市区町村の窓口でご本人が使えるように戻せます。";
            case LICENCE_PIN, MY_NUMBER_LICENCE_PIN -> POLICE;
            case CARD_NUMBER -> "カードに書かれた番号は、もう一度カードを置くと入力できます。";
            case null -> TOWN_HALL;
        };
    }

    /// Whether the number printed on the card opens it as well.
    static boolean hasPrintedNumber(@Nullable Secret secret) {
        return switch (secret) {
            case PIN -> true;
            case NUMBER_B, LICENCE_PIN, MY_NUMBER_LICENCE_PIN, CARD_NUMBER -> false;
            case null -> false;
        };
    }
}
