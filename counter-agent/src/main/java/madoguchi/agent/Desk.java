package madoguchi.agent;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import madoguchi.agent.window.VisitorWindow;
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
import madoguchi.seal.CardAttributes;
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
    private final VisitorWindow window;
    private final Duration pinTimeLimit;
    private boolean printedNumber;
    private boolean lastTryConsent;

    Desk(
            CardRequested request,
            CardRequests requests,
            Broker broker,
            Clock clock,
            VisitorWindow window,
            Duration pinTimeLimit) {
        this.request = request;
        this.requests = requests;
        this.broker = broker;
        this.clock = clock;
        this.window = window;
        this.pinTimeLimit = pinTimeLimit;
        this.printedNumber = Boolean.TRUE.equals(request.printedNumber());
        this.lastTryConsent = Boolean.TRUE.equals(request.lastTryConsent());
    }

    /// @return once the desk can know; false if the request ended before that
    boolean cardIsAwaited() throws InterruptedException {
        return say(new CardAwaited(request.visit(), request.request(), request.counter()));
    }

    void tell(Problem problem) throws InterruptedException {
        say(notRead(problem));
    }

    void tell(CardReading reading) throws InterruptedException {
        lastTryConsent &= reading instanceof CardReading.NoCard || reading instanceof CardReading.NotWanted;
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
                        CardKind.valueOf(holder.kind().name()),
                        sealed(attributes(holder)));
            case CardReading.NoCard _ -> notRead(Problem.NO_CARD);
            case CardReading.Wrong(var secret, var triesLeft) ->
                notRead(
                        secret.isPrintedOnTheCard() ? Problem.WRONG_NUMBER : Problem.WRONG_PIN,
                        triesLeft.isPresent() ? triesLeft.getAsInt() : null,
                        secret);
            case CardReading.Locked(var secret) -> notRead(Problem.PIN_LOCKED, 0, secret);
            case CardReading.LastTry(var secret) -> notRead(Problem.LAST_TRY, 1, secret);
            case CardReading.Cancelled _ -> notRead(Problem.PIN_CANCELLED);
            case CardReading.TimedOut _ -> notRead(Problem.PIN_TIMED_OUT);
            case CardReading.NothingToTypeOn _ -> notRead(Problem.NO_PIN_PAD);
            case CardReading.Removed _ -> notRead(Problem.CARD_REMOVED);
            case CardReading.Interrupted _ -> notRead(Problem.INTERRUPTED);
            case CardReading.UnknownCard _ -> notRead(Problem.UNKNOWN_CARD);
            case CardReading.Unsupported(var kind) ->
                notRead(Problem.UNSUPPORTED_CARD, null, null, CardKind.valueOf(kind.name()), null);
            case CardReading.Unreadable(var statusWord) ->
                notRead(Problem.UNREADABLE, null, null, null, "%04X".formatted(statusWord));
            case CardReading.NotWanted _ -> null;
        };
    }

    private static CardAttributes attributes(Holder holder) {
        var stay = holder.residence();
        return new CardAttributes(
                CardKind.valueOf(holder.kind().name()),
                holder.name(),
                holder.kana(),
                holder.commonName(),
                holder.address(),
                holder.birthDate(),
                holder.sex(),
                holder.validUntil(),
                stay == null
                        ? null
                        : new CardAttributes.Residence(
                                stay.nationality(), stay.status(), stay.period(), stay.workRestriction()),
                holder.remarks().stream()
                        .map(remark -> CardAttributes.Remark.valueOf(remark.name()))
                        .collect(Collectors.toSet()),
                holder.pictures().stream().map(Desk::picture).toList());
    }

    private static CardAttributes.Picture picture(Holder.Picture picture) {
        return new CardAttributes.Picture(
                CardAttributes.Picture.Subject.valueOf(picture.subject().name()),
                picture.mediaType(),
                picture.base64());
    }

    private CardNotRead notRead(Problem problem) {
        return notRead(problem, null, null);
    }

    private CardNotRead notRead(Problem problem, @Nullable Integer triesLeft, @Nullable Secret secret) {
        return notRead(problem, triesLeft, secret, null, null);
    }

    private CardNotRead notRead(
            Problem problem,
            @Nullable Integer triesLeft,
            @Nullable Secret secret,
            @Nullable CardKind kind,
            @Nullable String statusWord) {
        return new CardNotRead(
                request.visit(), request.request(), request.counter(), problem, triesLeft, wire(secret), kind, statusWord);
    }

    private static AgentEvent.@Nullable Secret wire(@Nullable Secret secret) {
        return secret == null ? null : AgentEvent.Secret.valueOf(secret.name());
    }

    private String sealed(CardAttributes attributes) {
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

    /// Once only: while the desk is not reached, the card must not lie in an open session.
    @Override
    public SecretAnswer ask(SecretQuestion question) {
        return padOpens(question) ? window.ask(question, atMost(window.time()), this::stillWanted) : new SecretAnswer.NotWanted();
    }

    @Override
    public boolean padOpens(SecretQuestion question) {
        var tries = question.triesLeft();
        var asked = new PinAsked(
                request.visit(),
                request.request(),
                request.counter(),
                tries.isPresent() ? tries.getAsInt() : null,
                wire(question.secret()));
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

    @Override
    public Duration timeLimit() {
        return atMost(pinTimeLimit);
    }

    /// Neither pad nor window outlives the request.
    private Duration atMost(Duration limit) {
        var left = Duration.between(clock.instant(), request.expiresAt());
        return left.compareTo(limit) < 0 ? left : limit;
    }

    /// The visitor said so at the window.
    void goOnWithPrintedNumber() {
        printedNumber = true;
    }

    /// Given for one reading and for what was asked for then: neither the next card nor the card's other secret has a part
    /// in it.
    @Override
    public boolean consentsToLastTry(Secret secret) {
        return lastTryConsent && secret.isPrintedOnTheCard() == Boolean.TRUE.equals(request.printedNumber());
    }

    @Override
    public boolean startsWithPrintedNumber() {
        return printedNumber;
    }
}
