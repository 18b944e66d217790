package madoguchi.card.session;

/// What a card says when asked how often a secret may still be tried.
public sealed interface Tries {

    record Left(int count) implements Tries {}

    record Locked() implements Tries {}

    /// It gave no number: then nothing is tried.
    record Untold(int statusWord) implements Tries {}

    static Tries of(int statusWord) {
        return switch (statusWord) {
            case 0x63C0, 0x6983, 0x6984 -> new Locked();
            default -> (statusWord & 0xFFF0) == 0x63C0 ? new Left(statusWord & 0x0F) : new Untold(statusWord);
        };
    }
}
