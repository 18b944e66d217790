package madoguchi.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What form-service asks of the counter agents. Published on `<town>.form.cards`, the only topic that agents read.
public sealed interface CardRequestEvent extends CounterEvent {

    VisitId visit();

    CardRequestId request();

    CounterId counter();

    @Override
    default String key() {
        return visit().toString();
    }

    /// Please read a card at this counter, for this visit, until then.
    ///
    /// @param publicKey HPKE public key made for this request alone, Base64 (see [madoguchi.seal.SealKey])
    /// @param lastTryConsent true where the clerk explained that the next wrong attempt locks it, and the visitor wants to try
    /// @param printedNumber true where the number printed on the card is asked for at once, not the PIN
    @WireName("card.requested.v1")
    record CardRequested(
            VisitId visit,
            CardRequestId request,
            CounterId counter,
            Instant expiresAt,
            String publicKey,
            @Nullable Boolean lastTryConsent,
            @Nullable Boolean printedNumber)
            implements CardRequestEvent {

        /// Asked in the usual way: by PIN, and not where one try is left.
        public CardRequested(
                VisitId visit, CardRequestId request, CounterId counter, Instant expiresAt, String publicKey) {
            this(visit, request, counter, expiresAt, publicKey, null, null);
        }
    }

    /// What the card said is in the case. Only now may the agent say "done".
    @WireName("card.accepted.v1")
    record CardAccepted(VisitId visit, CardRequestId request, CounterId counter) implements CardRequestEvent {}

    /// What came was not taken: too late, or not from this counter.
    @WireName("card.refused.v1")
    record CardRefused(VisitId visit, CardRequestId request, CounterId counter, String code)
            implements CardRequestEvent {}

    /// Nobody waits for this card any more.
    @WireName("card.request-closed.v1")
    record CardRequestClosed(VisitId visit, CardRequestId request, CounterId counter, Reason reason)
            implements CardRequestEvent {}

    enum Reason {
        CANCELLED_BY_CLERK,
        EXPIRED,
        VISIT_CLOSED,
        REPLACED
    }
}
