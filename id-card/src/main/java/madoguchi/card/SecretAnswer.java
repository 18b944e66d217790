package madoguchi.card;

/// What came of asking. All of these happen every day.
public sealed interface SecretAnswer {

    /// @param secret whole; whoever takes this answer closes it
    record Typed(TypedSecret secret) implements SecretAnswer {}

    /// «暗証番号がわからない・ない方»: the visitor would rather use what is printed on the card.
    record Instead(Secret secret) implements SecretAnswer {}

    record Cancelled() implements SecretAnswer {}

    record TimedOut() implements SecretAnswer {}

    /// There is nothing here to type on: no keys on the reader, no window for the visitor.
    record NothingToTypeOn() implements SecretAnswer {}

    /// Nobody waits any more, or the desk could not be told: nothing was asked.
    record NotWanted() implements SecretAnswer {}
}
