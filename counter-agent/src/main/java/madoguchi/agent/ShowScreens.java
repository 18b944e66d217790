package madoguchi.agent;

import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import madoguchi.agent.window.Reply;
import madoguchi.agent.window.Said;
import madoguchi.agent.window.Screen;
import madoguchi.agent.window.VisitorWindow;
import madoguchi.event.AgentScreenEvent;
import madoguchi.event.AgentScreenEvent.Outcome;
import madoguchi.event.AgentScreenEvent.ScreenAnswered;
import madoguchi.event.AgentScreenEvent.ScreenNotAnswered;
import madoguchi.event.AgentScreenEvent.ScreenReady;
import madoguchi.event.VisitorScreenEvent.Kind;
import madoguchi.event.VisitorScreenEvent.ScreenRequested;
import madoguchi.event.VisitorScreenEvent.ScreenShown;
import madoguchi.seal.BrokenSealException;
import madoguchi.seal.ScreenAnswer;
import madoguchi.seal.ScreenBinding;
import madoguchi.seal.ScreenBinding.Part;
import madoguchi.seal.ScreenWords;
import madoguchi.seal.SealKey;
import org.jspecify.annotations.Nullable;

/// Shows the visitor what the clerk sends, and carries the answer back. The key that opens it is made for this one screen
/// and never leaves this thread's memory. What is written in 筆談 leaves this PC not at all.
final class ShowScreens extends Worker {

    private static final Duration ROUND = Duration.ofMillis(500);

    private final ScreenRequests screens;
    private final VisitorWindow window;
    private final Broker broker;
    private final Clock clock;

    ShowScreens(ScreenRequests screens, VisitorWindow window, Broker broker, Clock clock) {
        super("visitor-screen");
        this.screens = screens;
        this.window = window;
        this.broker = broker;
        this.clock = clock;
    }

    @Override
    void work() throws InterruptedException {
        var request = screens.await(ROUND);
        if (request.isPresent()) {
            serve(request.get());
            screens.done(request.get());
        }
    }

    private void serve(ScreenRequested request) throws InterruptedException {
        if (!window.hasDisplay()) {
            say(request, notAnswered(request, Outcome.NO_DISPLAY));
            return;
        }
        window.sits(request.visit().value());
        switch (request.kind()) {
            case WRITING -> converse(request);
            case QUESTION, PAGE -> showSealed(request);
        }
    }

    private void converse(ScreenRequested request) throws InterruptedException {
        if (say(request, new ScreenReady(request.visit(), request.screen(), request.counter(), null))) {
            var reply = show(request, new Screen.Writing());
            outcome(reply).ifPresent(outcome -> sayOnce(request, notAnswered(request, outcome)));
        }
    }

    private void showSealed(ScreenRequested request) throws InterruptedException {
        var key = SealKey.generate();
        var ready = new ScreenReady(request.visit(), request.screen(), request.counter(), key.publicKey());
        if (!say(request, ready)) {
            return;
        }
        var content = screens.awaitContent(request);
        if (content.isPresent()) {
            answer(request, content.get(), key).ifPresent(event -> sayOnce(request, event));
        }
    }

    private Optional<AgentScreenEvent> answer(ScreenRequested request, ScreenShown content, SealKey key) {
        try {
            var words = ScreenWords.of(key.open(content.sealed(), ScreenBinding.of(request, Part.WORDS)));
            var reply = show(request, screen(request, words, content.sealedPage(), key));
            return reply instanceof Reply.Answered(var index)
                    ? Optional.of(answered(request, words.keys().get(index).key()))
                    : outcome(reply).map(outcome -> notAnswered(request, outcome));
        } catch (BrokenSealException | IllegalArgumentException e) {
            // Not for this screen, or no picture: the clerk hears of it and shows the paper instead.
            return Optional.of(notAnswered(request, Outcome.UNREADABLE));
        }
    }

    private static Screen screen(ScreenRequested request, ScreenWords words, @Nullable String page, SealKey key) {
        var answers = words.keys().stream().map(choice -> new Said(choice.label())).toList();
        return page == null
                ? new Screen.Question(new Said(words.text()), answers)
                : new Screen.Page(open(request, page, key), answers);
    }

    private static String open(ScreenRequested request, String page, SealKey key) {
        return Base64.getEncoder().encodeToString(key.open(page, ScreenBinding.of(request, Part.PAGE)));
    }

    private Reply show(ScreenRequested request, Screen screen) {
        var limit = Duration.between(clock.instant(), request.expiresAt());
        return window.show(screen, limit, () -> screens.isOpen(request));
    }

    private static ScreenAnswered answered(ScreenRequested request, String key) {
        var publicKey = Objects.requireNonNull(request.publicKey(), "a screen to answer carries a key");
        var sealed = SealKey.seal(
                new ScreenAnswer(key).bytes(), publicKey, ScreenBinding.of(request, Part.ANSWER));
        return new ScreenAnswered(request.visit(), request.screen(), request.counter(), sealed);
    }

    /// Empty where form-service knows already: it was the one that closed it.
    private static Optional<Outcome> outcome(Reply reply) {
        return switch (reply) {
            case Reply.Cancelled _ -> Optional.of(Outcome.CANCELLED);
            case Reply.TimedOut _ -> Optional.of(Outcome.TIMED_OUT);
            case Reply.NoWindow _ -> Optional.of(Outcome.NO_DISPLAY);
            case Reply.Ended _ -> Optional.of(Outcome.WRITING_ENDED);
            case Reply.NotWanted _ -> Optional.empty();
            case Reply.Answered _, Reply.Again _, Reply.Without _, Reply.Seen _ ->
                throw new IllegalStateException("no answer to what was shown: " + reply.getClass().getSimpleName());
        };
    }

    private static ScreenNotAnswered notAnswered(ScreenRequested request, Outcome outcome) {
        return new ScreenNotAnswered(request.visit(), request.screen(), request.counter(), outcome);
    }

    /// The same event again and again, until it is acknowledged or nobody waits for it.
    private boolean say(ScreenRequested request, AgentScreenEvent event) throws InterruptedException {
        var envelope = broker.envelope(event);
        while (screens.isOpen(request)) {
            if (broker.publish(envelope)) {
                return true;
            }
            Thread.sleep(ROUND);
        }
        return false;
    }

    private void sayOnce(ScreenRequested request, AgentScreenEvent event) {
        try {
            say(request, event);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
