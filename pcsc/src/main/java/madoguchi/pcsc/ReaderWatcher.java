package madoguchi.pcsc;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import madoguchi.pcsc.ReaderEvent.ServiceFound;
import madoguchi.pcsc.ReaderEvent.ServiceLost;

/// Tells of readers and cards that come and go, through any restart of the PC/SC service. Start it before the service, and
/// keep it as long as the program runs.
public final class ReaderWatcher implements AutoCloseable {

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(20);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    private final Consumer<ReaderEvent> listener;
    private final Waits waits = new Waits();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().daemon().name("readers").unstarted(this::watch);

    private Sight sight = Sight.NOTHING;
    private Service service = Service.NOT_TRIED;
    private Duration pause = SHORTEST_PAUSE;

    private enum Service {
        NOT_TRIED,
        FOUND,
        LOST
    }

    private ReaderWatcher(Consumer<ReaderEvent> listener) {
        this.listener = listener;
    }

    /// @param listener is told in the watcher's own thread, in order, first how things are; while it thinks, nothing is
    ///     seen; what it throws ends the watch
    public static ReaderWatcher start(Consumer<ReaderEvent> listener) {
        var watcher = new ReaderWatcher(listener);
        watcher.thread.start();
        return watcher;
    }

    private void watch() {
        do {
            var failure = look();
            if (!waits.isClosed()) {
                lose(failure);
            }
        } while (!pauseEnds());
    }

    /// Until it fails; closing makes it fail too.
    private PcscException look() {
        try {
            return waits.run(this::lookAround);
        } catch (PcscException e) {
            return e;
        }
    }

    private PcscException lookAround(StatusWait wait) throws PcscException {
        while (true) {
            var now = sight.next(wait, Deadline.SLICE);
            find();
            now.since(sight).forEach(listener);
            sight = now;
        }
    }

    private void find() {
        pause = SHORTEST_PAUSE;
        if (service != Service.FOUND) {
            service = Service.FOUND;
            listener.accept(new ServiceFound());
        }
    }

    private void lose(PcscException cause) {
        Sight.NOTHING.since(sight).forEach(listener);
        sight = Sight.NOTHING;
        if (service != Service.LOST) {
            service = Service.LOST;
            listener.accept(new ServiceLost(cause));
        }
    }

    /// Returns whether the watch is over.
    private boolean pauseEnds() {
        try {
            var over = closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            return over;
        } catch (InterruptedException _) { // nobody has this thread but the listener, who may want it to end
            return true;
        }
    }

    /// Nothing is told once this has returned; from within the listener, once the listener has.
    @Override
    public void close() {
        closed.countDown();
        waits.close();
        if (!Thread.currentThread().equals(thread)) {
            joinUninterruptibly();
        }
    }

    private void joinUninterruptibly() {
        var interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
