package madoguchi.seal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import madoguchi.event.CardRequestEvent.CardRequested;
import madoguchi.event.CardRequestId;
import madoguchi.event.CounterId;
import madoguchi.event.VisitId;

/// What the seal of a card is bound to. Change any part of it and the seal does not open.
public record CardBinding(CardRequestId request, VisitId visit, CounterId counter, Instant expiresAt) implements Binding {

    public static CardBinding of(CardRequested event) {
        return new CardBinding(event.request(), event.visit(), event.counter(), event.expiresAt());
    }

    @Override
    public byte[] bytes() {
        return "madoguchi.card.v1|%s|%s|%s|%d"
                .formatted(request, visit, counter, expiresAt.toEpochMilli())
                .getBytes(StandardCharsets.UTF_8);
    }
}
