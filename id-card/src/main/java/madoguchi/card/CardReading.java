package madoguchi.card;

import java.util.OptionalInt;

/// What can come of reading one card once. All of these happen every day, so none is an exception.
public sealed interface CardReading {

    record Succeeded(Holder holder) implements CardReading {}

    record NoCard() implements CardReading {}

    /// @param triesLeft empty where nothing counts them
    record Wrong(Secret secret, OptionalInt triesLeft) implements CardReading {}

    /// Where it can be set anew: [Secret#reset()].
    record Locked(Secret secret) implements CardReading {}

    /// One try is left; nothing was asked. It is asked with the clerk's consent.
    record LastTry(Secret secret) implements CardReading {}

    record Cancelled() implements CardReading {}

    record TimedOut() implements CardReading {}

    record NothingToTypeOn() implements CardReading {}

    /// Pulled: whatever was read before is void.
    record Removed() implements CardReading {}

    /// Reset or held by another program, or the reader gave up in the middle: whatever was read before is void. After an
    /// interruption at the very moment of an attempt nobody knows whether it counted; the next reading asks the card.
    record Interrupted() implements CardReading {}

    /// Not a card we know. Nothing more was asked of it.
    record UnknownCard() implements CardReading {}

    /// A card we know, of a kind whose inside is not published.
    record Unsupported(CardKind kind) implements CardReading {}

    /// @param statusWord the card's last answer; 0x9000 where it answered something that is no such file
    record Unreadable(int statusWord) implements CardReading {}

    /// Nobody waits any more, or the desk could not be told: nothing was asked, or nothing was kept.
    record NotWanted() implements CardReading {}
}
