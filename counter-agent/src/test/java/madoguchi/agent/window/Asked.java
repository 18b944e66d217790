package madoguchi.agent.window;

import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import madoguchi.agent.window.text.Language;
import madoguchi.card.CardKind;
import madoguchi.card.Secret;
import madoguchi.card.SecretAnswer;
import madoguchi.card.SecretQuestion;

/// A call that waits for the visitor, on a thread of its own.
final class Asked<A> {

    static final Duration LONG = Duration.ofMinutes(5);

    private final AtomicBoolean wanted = new AtomicBoolean(true);
    private final CompletableFuture<A> answer = new CompletableFuture<>();
    private final Thread caller;

    private Asked(Function<BooleanSupplier, A> call) {
        caller = Thread.ofPlatform().daemon().start(() -> {
            try {
                answer.complete(call.apply(wanted::get));
            } catch (RuntimeException | Error e) {
                answer.completeExceptionally(e);
            }
        });
    }

    static Asked<SecretAnswer> secret(VisitorWindow window, Secret secret) {
        return secret(window, question(secret), LONG);
    }

    static Asked<SecretAnswer> secret(VisitorWindow window, SecretQuestion question) {
        return secret(window, question, LONG);
    }

    static Asked<SecretAnswer> secret(VisitorWindow window, SecretQuestion question, Duration limit) {
        return new Asked<>(wanted -> window.ask(question, limit, wanted));
    }

    static Asked<Reply> told(VisitorWindow window, Outcome outcome) {
        return new Asked<>(wanted -> window.tell(outcome, LONG, wanted));
    }

    static Asked<Reply> shown(VisitorWindow window, Screen screen) {
        return new Asked<>(wanted -> window.show(screen, LONG, wanted));
    }

    static SecretQuestion question(Secret secret) {
        var tries = secret.tries() == 0 ? OptionalInt.empty() : OptionalInt.of(secret.tries());
        return new SecretQuestion(CardKind.MY_NUMBER_CARD, secret, tries);
    }

    static Screen.Question question(String text, String... answers) {
        return new Screen.Question(said(text), Arrays.stream(answers).map(Asked::said).toList());
    }

    static Screen.Page page(byte[] png) {
        return new Screen.Page(
                Base64.getEncoder().encodeToString(png), List.of(said("これでよい"), said("直すところがある")));
    }

    private static Said said(String text) {
        return new Said(Map.of("ja", text));
    }

    static WindowSettings settings(String display, Language language) {
        return new WindowSettings(display, language, false, false, LONG);
    }

    void notWantedAnyMore() {
        wanted.set(false);
    }

    void interrupt() {
        caller.interrupt();
    }

    boolean isAnswered() {
        return answer.isDone();
    }

    A answer() {
        return answer.orTimeout(20, TimeUnit.SECONDS).join();
    }
}
