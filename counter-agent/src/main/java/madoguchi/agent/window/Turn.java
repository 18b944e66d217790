package madoguchi.agent.window;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// One thing shown to the visitor, from opening to the answer. The first answer is the answer.
final class Turn<A> {

    private static final long LOOK_MILLIS = 100;

    /// What ends a turn that the visitor does not.
    record Ends<A>(A cancelled, A timedOut, A notWanted, A noWindow) {

        /// Nothing more is to come at once.
        boolean leaveNobodyThere(Object answer) {
            return answer.equals(notWanted) || answer.equals(timedOut);
        }
    }

    private final AtomicReference<@Nullable A> answer = new AtomicReference<>();
    private final AtomicReference<@Nullable Throwable> bug = new AtomicReference<>();
    private final CountDownLatch answered = new CountDownLatch(1);
    private final Ends<A> ends;
    private final Duration limit;
    private volatile long deadline;

    Turn(Duration limit, Ends<A> ends) {
        this.limit = limit;
        this.ends = ends;
        moreTime();
    }

    /// @return false if there was an answer before this one
    boolean answer(A given) {
        var first = answer.compareAndSet(null, given);
        answered.countDown();
        return first;
    }

    boolean isOpen() {
        return answered.getCount() > 0;
    }

    void cancel() {
        answer(ends.cancelled());
    }

    @Nullable A answered() {
        return answer.get();
    }

    Ends<A> ends() {
        return ends;
    }

    /// The window is broken: whoever waits gets to know.
    void crash(Throwable cause) {
        bug.set(cause);
        answered.countDown();
    }

    void moreTime() {
        deadline = System.nanoTime() + limit.toNanos();
    }

    Duration limit() {
        return limit;
    }

    Duration left() {
        return Duration.ofNanos(Math.max(deadline - System.nanoTime(), 0));
    }

    /// An interrupt counts as nobody waiting any more, and stays set.
    ///
    /// @throws IllegalArgumentException if it cannot be shown, such as a page that is no picture
    A await(BooleanSupplier stillWanted) {
        try {
            while (!answered.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                if (!stillWanted.getAsBoolean()) {
                    answer(ends.notWanted());
                } else if (left().isZero()) {
                    answer(ends.timedOut());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            answer(ends.notWanted());
        }
        return given();
    }

    private A given() {
        var cause = bug.get();
        if (cause instanceof IllegalArgumentException unfit) {
            throw unfit;
        }
        if (cause != null) {
            throw new IllegalStateException("the visitor's window broke", cause);
        }
        var given = answer.get();
        if (given == null) {
            throw new IllegalStateException("a turn ended without an answer");
        }
        return given;
    }
}
