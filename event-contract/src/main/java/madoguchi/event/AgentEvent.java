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

    /// The visitor is asked for what opens the card. The card was asked first how many tries are left.
    ///
    /// @param triesLeft null where nothing counts them
    /// @param secret null from an agent that knows the PIN only
    @WireName("pin.asked.v1")
    record PinAsked(
            VisitId visit,
            CardRequestId request,
            CounterId counter,
            @Nullable Integer triesLeft,
            @Nullable Secret secret)
            implements AgentEvent {}

    /// What the card said, sealed for this request.
    ///
    /// @param sealed Base64 of the sealed [madoguchi.seal.CardAttributes]
    @WireName("card.read.v1")
    record CardRead(VisitId visit, CardRequestId request, CounterId counter, CardKind kind, String sealed)
            implements AgentEvent {}

    /// No attributes came of it; the request stays open, and typing by hand is always possible.
    ///
    /// @param triesLeft what the card said afterwards, where something that it counts was sent
    /// @param secret what was asked for, or would have been; null where it never came to that
    /// @param kind null where it is not known
    /// @param statusWord the card's last answer, four hexadecimal digits such as `6A82`; null where it is not the matter
    @WireName("card.not-read.v1")
    record CardNotRead(
            VisitId visit,
            CardRequestId request,
            CounterId counter,
            Problem problem,
            @Nullable Integer triesLeft,
            @Nullable Secret secret,
            @Nullable CardKind kind,
            @Nullable String statusWord)
            implements AgentEvent {}

    enum CardKind {
        MY_NUMBER_CARD,
        /// マイナ免許証: a driver's licence in a My Number card.
        MY_NUMBER_LICENCE,
        DRIVERS_LICENCE,
        RESIDENCE_CARD,
        SPECIAL_PERMANENT_RESIDENT_CERTIFICATE,
        /// 特定在留カード等: a residence card in a My Number card.
        SPECIFIED_RESIDENCE_CARD,
        /// 住民基本台帳カード, out of use.
        JUKI_CARD
    }

    /// What opens a card: a PIN that the holder knows, or a number that is printed on it. Never the thing itself.
    enum Secret {
        PIN,
        /// 照合番号B, printed on a My Number card.
        NUMBER_B,
        /// 暗証番号1 of a driver's licence.
        LICENCE_PIN,
        MY_NUMBER_LICENCE_PIN,
        /// 在留カード番号, printed.
        CARD_NUMBER
    }

    enum Problem {
        WRONG_PIN,
        /// The number printed on the card was typed, and is not this card's.
        WRONG_NUMBER,
        /// The PIN, or the printed number where the card counts its tries.
        PIN_LOCKED,
        /// One try left: nothing is asked without the visitor's consent.
        LAST_TRY,
        PIN_CANCELLED,
        PIN_TIMED_OUT,
        CARD_REMOVED,
        /// Reset or held by another program, or the reader gave up in the middle.
        INTERRUPTED,
        UNKNOWN_CARD,
        /// A card we know, of a kind whose inside is not published.
        UNSUPPORTED_CARD,
        UNREADABLE,
        NO_READER,
        /// There is nothing here to type on: no keys on the reader, no window for the visitor.
        NO_PIN_PAD,
        NO_CARD
    }
}
