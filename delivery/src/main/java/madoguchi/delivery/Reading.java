package madoguchi.delivery;

import madoguchi.event.EventEnvelope;
import madoguchi.failure.ErrorCode;

/// What a record turns out to be.
sealed interface Reading {

    record Event(EventEnvelope envelope) implements Reading {}

    /// Not an event of its topic's owner. It names no visit that could be believed.
    record Stray(ErrorCode error) implements Reading {}
}
