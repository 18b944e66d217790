package madoguchi.pcsc;

import java.time.Duration;

/// When a wait of `javax.smartcardio` is over: those count milliseconds, and 0 is for ever.
final class Deadline {

    /// A wait looks around at least this often: not every system tells of new readers.
    static final Duration SLICE = Duration.ofSeconds(1);

    private final boolean never;
    private final long nanos;

    private Deadline(boolean never, long nanos) {
        this.never = never;
        this.nanos = nanos;
    }

    static Deadline in(long millis) {
        if (millis < 0) {
            throw new IllegalArgumentException("a time-out is not negative");
        }
        return new Deadline(millis == 0, System.nanoTime() + Duration.ofMillis(millis).toNanos());
    }

    /// No longer than until the end, and no longer than a slice.
    Duration slice() {
        if (never) {
            return SLICE;
        }
        var left = Duration.ofNanos(Math.max(0, nanos - System.nanoTime()));
        return left.compareTo(SLICE) < 0 ? left : SLICE;
    }

    boolean isOver() {
        return !never && nanos - System.nanoTime() <= 0;
    }
}
