package madoguchi.card.session;

import java.util.OptionalInt;
import madoguchi.card.CardInspection.Counter;
import madoguchi.card.CardInspection.TriesLeft;

/// What a card says when asked how often a secret may still be tried.
public sealed interface Tries {

    record Left(int count) implements Tries {}

    record Locked() implements Tries {}

    /// It gave no number: then nothing is tried.
    record Untold(int statusWord) implements Tries {}

    /// For whoever only looks.
    default TriesLeft of(Counter counter) {
        return new TriesLeft(
                counter,
                switch (this) {
                    case Left(var count) -> OptionalInt.of(count);
                    case Locked _ -> OptionalInt.of(0);
                    case Untold _ -> OptionalInt.empty();
                });
    }

    static Tries of(int statusWord) {
        return switch (statusWord) {
            case 0x63C0, 0x6983, 0x6984 -> new Locked();
            default -> (statusWord & 0xFFF0) == 0x63C0 ? new Left(statusWord & 0x0F) : new Untold(statusWord);
        };
    }
}
