package madoguchi.form.pdf;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import madoguchi.form.template.FormError;
import org.springframework.stereotype.Component;

/// Where pages are drawn: a few threads, each with a parsed font that no other thread touches.
///
/// What a thread makes goes to the caller who asked, by value. A caller who stopped waiting gets nothing, and neither
/// does anybody else.
@Component
public class RenderingThreads implements AutoCloseable {

    private static final int THREADS = Math.max(2, Runtime.getRuntime().availableProcessors());
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ThreadLocal<Typefaces> typefaces = ThreadLocal.withInitial(Typefaces::read);
    private final ExecutorService threads = Executors.newFixedThreadPool(
            THREADS, Thread.ofPlatform().name("page-", 1).daemon().factory());

    <T> T call(Function<Typefaces, T> work) {
        var result = threads.submit(() -> work.apply(typefaces.get()));
        try {
            return result.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            result.cancel(true);
            throw FormError.TOO_SLOW.failure("", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            result.cancel(true);
            throw FormError.TOO_SLOW.failure("", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException bug ? bug : new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
