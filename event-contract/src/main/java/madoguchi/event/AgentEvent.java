package madoguchi.event;

import org.jspecify.annotations.Nullable;

/// What happens at one counter's card reader. Published by that counter's agent on `<town>.agent.<counter>`.
public sealed interface AgentEvent extends CounterEvent {

    VisitId visit();

    CardRequestId request();

    CounterId counter();

    @Override
    default String key() {
        return visit().toString();
    }

    /// The agent has heard and waits for a card on the reader.
    @WireName("card.awaited.v1")
    record CardAwaited(VisitId visit, CardRequestId request, CounterId counter) implements AgentEvent {}

    /// The PIN pad is open. The card was asked first how many tries are left.
    @WireName("pin.asked.v1")
    record PinAsked(VisitId visit, CardRequestId request, CounterId counter, int triesLeft) implements AgentEvent {}

    /// What the card said, sealed for this request.
    ///
    /// @param sealed Base64 of the sealed [madoguchi.seal.BasicAttributes]
    @WireName("card.read.v1")
    record CardRead(VisitId visit, CardRequestId request, CounterId counter, CardKind kind, String sealed)
            implements AgentEvent {}

    /// No attributes came of it; the request stays open, and typing by hand is always possible.
    ///
    /// @param triesLeft what the card said afterwards, where a PIN was sent
    @WireName("card.not-read.v1")
    record CardNotRead(
            VisitId visit, CardRequestId request, CounterId counter, Problem problem, @Nullable Integer triesLeft)
            implements AgentEvent {}

    enum CardKind {
        MY_NUMBER_CARD
    }

    enum Problem {
        WRONG_PIN,
        PIN_LOCKED,
        /// One try left: the PIN is not asked without the clerk's consent.
        LAST_TRY,
        PIN_CANCELLED,
        PIN_TIMED_OUT,
        CARD_REMOVED,
        UNKNOWN_CARD,
        UNREADABLE,
        NO_READER,
        /// The reader has no PIN pad. The PIN is typed nowhere else.
        NO_PIN_PAD,
        NO_CARD
    }
}
