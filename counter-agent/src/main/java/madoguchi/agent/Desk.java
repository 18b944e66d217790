package madoguchi.agent;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import madoguchi.card.Asking;
import madoguchi.card.CardReading;
import madoguchi.card.Holder;
import madoguchi.card.Secret;
import madoguchi.card.SecretAnswer;
import madoguchi.card.SecretQuestion;
import madoguchi.event.AgentEvent;
import madoguchi.event.AgentEvent.CardAwaited;
import madoguchi.event.AgentEvent.CardKind;
import madoguchi.event.AgentEvent.CardNotRead;
import madoguchi.event.AgentEvent.CardRead;
import madoguchi.event.AgentEvent.PinAsked;
import madoguchi.event.AgentEvent.Problem;
import madoguchi.event.CardRequestEvent.CardRequested;
import madoguchi.seal.BasicAttributes;
import madoguchi.seal.CardBinding;
import madoguchi.seal.SealKey;
import org.jspecify.annotations.Nullable;

/// The clerk's desk, as far as one card request is concerned: what it is told, and whether it still waits.
final class Desk implements Asking {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final CardRequested request;
    private final CardRequests requests;
    private final Broker broker;
    private final Clock clock;
    private final Duration pinTimeLimit;

    Desk(CardRequested request, CardRequests requests, Broker broker, Clock clock, Duration pinTimeLimit) {
        this.request = request;
        this.requests = requests;
        this.broker = broker;
        this.clock = clock;
        this.pinTimeLimit = pinTimeLimit;
    }

    /// @return once the desk can know; false if the request ended before that
    boolean cardIsAwaited() throws InterruptedException {
        return say(new CardAwaited(request.visit(), request.request(), request.counter()));
    }

    void tell(Problem problem) throws InterruptedException {
        say(notRead(problem, null));
    }

    void tell(CardReading reading) throws InterruptedException {
        var event = event(reading);
        if (event != null) {
            say(event);
        }
    }

    private @Nullable AgentEvent event(CardReading reading) {
        return switch (reading) {
            case CardReading.Succeeded(var holder) ->
                new CardRead(
                        request.visit(),
                        request.request(),
                        request.counter(),
                        CardKind.MY_NUMBER_CARD,
                        sealed(attributes(holder)));
            case CardReading.NoCard _ -> notRead(Problem.NO_CARD, null);
            case CardReading.Wrong(var _, var triesLeft) -> notRead(Problem.WRONG_PIN, triesLeft.orElseThrow());
            case CardReading.Locked _ -> notRead(Problem.PIN_LOCKED, 0);
            case CardReading.LastTry _ -> notRead(Problem.LAST_TRY, 1);
            case CardReading.Cancelled _ -> notRead(Problem.PIN_CANCELLED, null);
            case CardReading.TimedOut _ -> notRead(Problem.PIN_TIMED_OUT, null);
            case CardReading.NothingToTypeOn _ -> notRead(Problem.NO_PIN_PAD, null);
            case CardReading.Removed _, CardReading.Interrupted _ -> notRead(Problem.CARD_REMOVED, null);
            case CardReading.UnknownCard _, CardReading.Unsupported _ -> notRead(Problem.UNKNOWN_CARD, null);
            case CardReading.Unreadable _ -> notRead(Problem.UNREADABLE, null);
            case CardReading.NotWanted _ -> null;
        };
    }

    private static BasicAttributes attributes(Holder holder) {
        return new BasicAttributes(
                Objects.requireNonNull(holder.name()),
                Objects.requireNonNull(holder.address()),
                Objects.requireNonNull(holder.birthDate()),
                Objects.requireNonNull(holder.sex()));
    }

    private CardNotRead notRead(Problem problem, @Nullable Integer triesLeft) {
        return new CardNotRead(request.visit(), request.request(), request.counter(), problem, triesLeft);
    }

    private String sealed(BasicAttributes attributes) {
        var plain = attributes.bytes();
        try {
            return SealKey.seal(plain, request.publicKey(), CardBinding.of(request));
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /// The same event again and again, until it is acknowledged or nobody waits for it.
    private boolean say(AgentEvent event) throws InterruptedException {
        var envelope = broker.envelope(event);
        while (requests.isOpen(request)) {
            if (broker.publish(envelope)) {
                return true;
            }
            requests.pauseWhileOpen(request, PAUSE);
        }
        return false;
    }

    /// There is no window for the visitor yet.
    @Override
    public SecretAnswer ask(SecretQuestion question) {
        return new SecretAnswer.NothingToTypeOn();
    }

    /// Once only: while the desk is not reached, the card must not lie in an open session.
    @Override
    public boolean padOpens(SecretQuestion question) {
        var asked = new PinAsked(
                request.visit(),
                request.request(),
                request.counter(),
                question.triesLeft().orElseThrow());
        try {
            return stillWanted() && broker.publish(broker.envelope(asked)) && stillWanted();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public boolean stillWanted() {
        return requests.isOpen(request);
    }

    /// The pad never outlives the request.
    @Override
    public Duration timeLimit() {
        var left = Duration.between(clock.instant(), request.expiresAt());
        return left.compareTo(pinTimeLimit) < 0 ? left : pinTimeLimit;
    }

    @Override
    public boolean consentsToLastTry(Secret secret) {
        return false;
    }

    @Override
    public boolean startsWithPrintedNumber() {
        return false;
    }
}
