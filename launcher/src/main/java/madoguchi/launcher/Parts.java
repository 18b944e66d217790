package madoguchi.launcher;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import madoguchi.failure.CounterFailure;
import madoguchi.launcher.command.Console;
import madoguchi.launcher.command.Failures;
import org.jspecify.annotations.Nullable;

/// What has been started, to be stopped in the opposite order.
final class Parts implements AutoCloseable {

    private final Console console;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();

    Parts(Console console) {
        this.console = console;
    }

    <T extends AutoCloseable> T start(String name, Callable<T> part) {
        var begun = System.nanoTime();
        var running = startedOrFailed(name, part);
        synchronized (this) {
            started.push(running);
            console.started(name, Duration.ofNanos(System.nanoTime() - begun));
        }
        return running;
    }

    private static <T> T startedOrFailed(String name, Callable<T> part) {
        try {
            return part.call();
        } catch (Exception e) {
            Failures.logTrace(name, e);
            throw Failures.of(name, e);
        }
    }

    /// Starts something beside the caller. A platform thread: the pool of `CompletableFuture` has a class loader that
    /// does not know our jars.
    static <T> Pending<T> begin(Callable<T> work) {
        var task = new FutureTask<>(work);
        Thread.ofPlatform().name("start").start(task);
        return new Pending<>(task);
    }

    /// Waits for all of them, also when one fails: what has been begun must be known before it is stopped.
    static void awaitAll(Pending<?>... begun) {
        var failures = new ArrayList<CounterFailure>();
        for (var pending : begun) {
            try {
                pending.get();
            } catch (CounterFailure failure) {
                failures.add(failure);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }

    @Override
    public void close() {
        var failures = new ArrayList<Exception>();
        for (var part : stopped()) {
            try {
                part.close();
            } catch (Exception e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            throw Failures.of("stop", failures.getFirst());
        }
    }

    private synchronized List<AutoCloseable> stopped() {
        var parts = List.copyOf(started);
        started.clear();
        return parts;
    }

    /// Something that is being started.
    record Pending<T extends @Nullable Object>(FutureTask<T> task) {

        T get() {
            try {
                return task.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw Failures.of("start", e);
            } catch (ExecutionException e) {
                throw Failures.of("start", e.getCause());
            }
        }
    }
}
