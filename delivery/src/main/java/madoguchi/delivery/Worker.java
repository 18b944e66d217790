package madoguchi.delivery;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import madoguchi.failure.CounterFailure;
import madoguchi.failure.ErrorCode;
import madoguchi.wire.AccessError;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A thread that does its job until told to stop. A job that returns is begun again; one that throws is begun again
/// after a pause that grows to a second. Trouble is told once, and once more when it is over.
final class Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    private final String name;
    private final Signal signal;
    private final Job job;
    private Thread thread = new Thread();
    private int failures;
    private @Nullable ErrorCode told;

    Worker(String name, Signal signal, Job job) {
        this.name = name;
        this.signal = signal;
        this.job = job;
    }

    void start() {
        signal.reset();
        thread = Thread.ofPlatform().name(name).start(this::work);
    }

    /// Returns at once; awaitEnd waits.
    void stop() {
        signal.stop();
    }

    void awaitEnd() throws InterruptedException {
        if (!thread.join(LONGEST_STOP)) {
            LOG.warn("{} did not stop within {}", name, LONGEST_STOP);
        }
    }

    boolean stopped() {
        return signal.stopped();
    }

    /// Until woken, told to stop, or the time is over.
    void rest(Duration atMost) throws InterruptedException {
        signal.await(atMost);
    }

    /// Called by the job when it got something done: what was wrong is over.
    void fine() {
        if (failures > 0) {
            LOG.info("{} works again after {} attempts", name, failures);
            failures = 0;
            told = null;
        }
    }

    private void work() {
        while (!stopped()) {
            try {
                job.run(this);
            } catch (InterruptedException e) {
                return;
            } catch (Exception | Error e) {
                tellOnce(e);
                pause();
            }
        }
    }

    /// The kind of fault and its place: a message could quote an event.
    private void tellOnce(Throwable failure) {
        var first = failures++ == 0;
        var refused = AccessError.of(failure);
        if (stopped()) {
            return;
        }
        refused.ifPresent(this::tellOnce);
        if (first && refused.isEmpty()) {
            LOG.warn("{} cannot go on and keeps trying: {}", name, Verdict.reason(failure));
        }
    }

    /// Somebody has to do something, so it is said what, also where Kafka was merely away at first.
    private void tellOnce(CounterFailure refused) {
        var error = refused.error();
        if (!error.equals(told)) {
            told = error;
            LOG.warn("{} cannot go on: {} {} {}", name, refused.getMessage(), error.message(), error.remedy());
        }
    }

    private void pause() {
        var millis = Math.min(LONGEST_PAUSE.toMillis(), 50L << Math.min(failures, 10));
        var end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        try {
            while (!stopped() && System.nanoTime() < end) {
                rest(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            signal.stop();
        }
    }

    interface Job {

        void run(Worker worker) throws Exception;
    }
}
