package madoguchi.delivery;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// How a working thread is woken and told to stop. A call to wake is never lost: if nobody waits, the next one who does
/// returns at once.
final class Signal {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean awake;
    private boolean stopped;

    void wake() {
        change(() -> awake = true);
    }

    void stop() {
        change(() -> stopped = true);
    }

    void reset() {
        change(() -> stopped = false);
    }

    boolean stopped() {
        lock.lock();
        try {
            return stopped;
        } finally {
            lock.unlock();
        }
    }

    void await(Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            var left = atMost.toNanos();
            while (!awake && !stopped && left > 0) {
                left = changed.awaitNanos(left);
            }
            awake = false;
        } finally {
            lock.unlock();
        }
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
