package madoguchi.agent;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import madoguchi.event.CardRequestEvent;
import madoguchi.event.CardRequestEvent.CardAccepted;
import madoguchi.event.CardRequestEvent.CardRefused;
import madoguchi.event.CardRequestEvent.CardRequestClosed;
import madoguchi.event.CardRequestEvent.CardRequested;
import madoguchi.event.CardRequestId;
import madoguchi.event.CounterId;
import madoguchi.seal.BrokenSealException;
import madoguchi.seal.CardBinding;
import madoguchi.seal.SealKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one card request of this counter that is open now. A newer one takes its place; its end can come at any
/// moment, also while a card is being read.
final class CardRequests {

    private static final Logger log = LoggerFactory.getLogger(CardRequests.class);

    private final CounterId counter;
    private final Clock clock;
    private @Nullable CardRequested current;
    private @Nullable Verdict last;

    CardRequests(CounterId counter, Clock clock) {
        this.counter = counter;
        this.clock = clock;
    }

    /// @param events in their order; what they amount to is seen only when all of them were heard
    synchronized void hear(List<CardRequestEvent> events) {
        events.stream().filter(event -> event.counter().equals(counter)).forEach(this::hear);
        notifyAll();
    }

    private void hear(CardRequestEvent event) {
        switch (event) {
            case CardRequested requested -> open(requested);
            case CardAccepted accepted ->
                close(accepted.request(), Outcome.ACCEPTED, "Done: what the card said is in the case");
            case CardRefused refused ->
                close(refused.request(), Outcome.REFUSED, "What the card said was refused: " + refused.code());
            case CardRequestClosed closed ->
                close(closed.request(), Outcome.CLOSED, "Nobody waits any more: " + closed.reason());
        }
    }

    private void open(CardRequested requested) {
        if (isBeforeEnd(requested) && canBeSealedFor(requested)) {
            current = requested;
            log.atInfo().addKeyValue("request", requested.request()).log("A card is wanted");
        }
    }

    /// Tried before anybody types a PIN for nothing.
    private static boolean canBeSealedFor(CardRequested requested) {
        try {
            SealKey.seal(new byte[0], requested.publicKey(), CardBinding.of(requested));
            return true;
        } catch (BrokenSealException e) {
            log.atWarn().addKeyValue("request", requested.request()).log("The request carries no key to seal for");
            return false;
        }
    }

    private void close(CardRequestId request, Outcome outcome, String sentence) {
        if (current != null && current.request().equals(request)) {
            current = null;
            last = new Verdict(request, outcome);
            log.atInfo().addKeyValue("request", request).log(sentence);
        }
    }

    synchronized boolean nobodyAsks() {
        return open().isEmpty();
    }

    /// What became of it; [Outcome#CLOSED] also where its time ran out or another took its place.
    synchronized Outcome outcomeOf(CardRequested request) {
        return last != null && last.request().equals(request.request()) ? last.outcome() : Outcome.CLOSED;
    }

    enum Outcome {
        ACCEPTED,
        REFUSED,
        CLOSED
    }

    private record Verdict(CardRequestId request, Outcome outcome) {}

    synchronized boolean isOpen(CardRequested request) {
        return request.equals(current) && isBeforeEnd(request);
    }

    /// Waits a while for one to come.
    synchronized Optional<CardRequested> await(Duration limit) throws InterruptedException {
        var end = System.nanoTime() + limit.toNanos();
        while (open().isEmpty() && System.nanoTime() < end) {
            wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
        }
        return open();
    }

    /// Waits a while, or until the request is over.
    synchronized void pauseWhileOpen(CardRequested request, Duration limit) throws InterruptedException {
        var end = System.nanoTime() + limit.toNanos();
        while (isOpen(request) && System.nanoTime() < end) {
            wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
        }
    }

    private Optional<CardRequested> open() {
        return Optional.ofNullable(current).filter(this::isBeforeEnd);
    }

    private boolean isBeforeEnd(CardRequested request) {
        return clock.instant().isBefore(request.expiresAt());
    }
}
