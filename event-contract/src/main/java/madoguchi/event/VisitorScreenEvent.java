package madoguchi.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the clerk sends to the visitor's screen of one counter. Published by form-service on `<town>.form.cards`, the only
/// topic that agents read. At one counter, at most one screen or card request is open at a time.
public sealed interface VisitorScreenEvent extends CounterEvent {

    VisitId visit();

    ScreenId screen();

    CounterId counter();

    @Override
    default String key() {
        return visit().toString();
    }

    /// Please open the visitor's screen at this counter, and say which key to seal for. A screen to write on opens at once
    /// and needs no key: nothing of it ever leaves the counter's PC.
    ///
    /// @param publicKey HPKE public key for the answer, Base64 (see [madoguchi.seal.SealKey]); null where nothing is answered
    @WireName("screen.requested.v1")
    record ScreenRequested(
            VisitId visit,
            ScreenId screen,
            CounterId counter,
            Instant expiresAt,
            Kind kind,
            @Nullable String publicKey)
            implements VisitorScreenEvent {}

    /// What is to be seen, sealed for the key that the agent made for this screen.
    ///
    /// @param sealed Base64 of the sealed [madoguchi.seal.ScreenWords]
    /// @param sealedPage Base64 of a sealed PNG image of at most 700,000 bytes; null where there is no page to look over
    @WireName("screen.shown.v1")
    record ScreenShown(VisitId visit, ScreenId screen, CounterId counter, String sealed, @Nullable String sealedPage)
            implements VisitorScreenEvent {}

    /// The screen is to be cleared: answered, or nobody waits for an answer any more.
    @WireName("screen.closed.v1")
    record ScreenClosed(VisitId visit, ScreenId screen, CounterId counter, Reason reason)
            implements VisitorScreenEvent {}

    enum Kind {
        /// A question in large type, with keys to answer it.
        QUESTION,
        /// A page to look over before it is printed.
        PAGE,
        /// 筆談: both sides write on the counter's PC, and nothing is kept.
        WRITING
    }

    enum Reason {
        ANSWERED,
        CLOSED_BY_CLERK,
        EXPIRED,
        VISIT_CLOSED,
        /// A newer screen, or a card request, takes its place.
        REPLACED,
        /// What came back was not taken: it did not open.
        ANSWER_REFUSED
    }
}
