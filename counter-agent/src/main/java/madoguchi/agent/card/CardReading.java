package madoguchi.agent.card;

import madoguchi.seal.BasicAttributes;

/// What can come of reading one card once. All of these happen every day, so none is an exception.
public sealed interface CardReading {

    record Succeeded(BasicAttributes attributes) implements CardReading {}

    record WrongPin(int triesLeft) implements CardReading {}

    record PinLocked() implements CardReading {}

    /// One try is left; the PIN was not asked.
    record LastTry() implements CardReading {}

    record PinCancelled() implements CardReading {}

    record PinTimedOut() implements CardReading {}

    record NoPinPad() implements CardReading {}

    /// Pulled, reset, taken away by another program: whatever was read before is void.
    record Removed() implements CardReading {}

    /// Not a My Number card. Nothing more was asked of it.
    record UnknownCard() implements CardReading {}

    record Unreadable() implements CardReading {}

    /// Nobody waits any more, or the desk could not be told: nothing was asked, or nothing was kept.
    record NotWanted() implements CardReading {}
}
