package madoguchi.card.pinpad;

/// What came of one attempt, on the PIN pad or past it. All of these happen every day.
public sealed interface PinAnswer {

    record Verified() implements PinAnswer {}

    record Wrong(int triesLeft) implements PinAnswer {}

    record Locked() implements PinAnswer {}

    record Cancelled() implements PinAnswer {}

    record TimedOut() implements PinAnswer {}

    /// Reader or card answered something that is no answer to a PIN.
    record Unexpected(int statusWord) implements PinAnswer {}

    /// What a reader says for the card, or for itself.
    static PinAnswer of(int statusWord) {
        return switch (statusWord) {
            case 0x6400 -> new TimedOut();
            case 0x6401 -> new Cancelled();
            default -> ofCard(statusWord);
        };
    }

    /// What a card says to VERIFY.
    static PinAnswer ofCard(int statusWord) {
        return switch (statusWord) {
            case 0x9000 -> new Verified();
            case 0x63C0, 0x6983, 0x6984 -> new Locked();
            default ->
                (statusWord & 0xFFF0) == 0x63C0 ? new Wrong(statusWord & 0x0F) : new Unexpected(statusWord);
        };
    }
}
