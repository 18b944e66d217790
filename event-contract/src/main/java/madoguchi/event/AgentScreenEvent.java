package madoguchi.event;

import org.jspecify.annotations.Nullable;

/// What becomes of what the clerk shows a visitor. Published by that counter's agent on `<town>.agent.<counter>`.
public sealed interface AgentScreenEvent extends CounterEvent {

    VisitId visit();

    ScreenId screen();

    CounterId counter();

    @Override
    default String key() {
        return visit().toString();
    }

    /// The screen can be seen. What is to stand on it is sealed for this key, which never leaves the agent's memory and dies
    /// with the screen.
    ///
    /// @param publicKey HPKE public key, Base64 (see [madoguchi.seal.SealKey]); null for a screen to write on
    @WireName("screen.ready.v1")
    record ScreenReady(VisitId visit, ScreenId screen, CounterId counter, @Nullable String publicKey)
            implements AgentScreenEvent {}

    /// What the visitor pressed, sealed for the key of the request.
    ///
    /// @param sealed Base64 of the sealed [madoguchi.seal.ScreenAnswer]
    @WireName("screen.answered.v1")
    record ScreenAnswered(VisitId visit, ScreenId screen, CounterId counter, String sealed)
            implements AgentScreenEvent {}

    /// No answer came of it, and the agent has cleared the screen.
    @WireName("screen.not-answered.v1")
    record ScreenNotAnswered(VisitId visit, ScreenId screen, CounterId counter, Outcome outcome)
            implements AgentScreenEvent {}

    enum Outcome {
        /// The visitor would rather not.
        CANCELLED,
        TIMED_OUT,
        /// There is no screen to show anything on.
        NO_DISPLAY,
        /// What came to be shown did not open, or is no picture that can be drawn.
        UNREADABLE,
        /// 筆談 was put away at the counter's PC; whatever was written is gone.
        WRITING_ENDED
    }
}
