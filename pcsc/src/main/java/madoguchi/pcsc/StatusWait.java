package madoguchi.pcsc;

import java.io.IOException;
import java.nio.channels.spi.AbstractInterruptibleChannel;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// One thread's wait, in a context of its own. Closing it from another thread or interrupting the waiting one wakes it at
/// once. It borrows the JDK's own way of hearing an interrupt during a call that knows nothing of interrupts.
final class StatusWait extends AbstractInterruptibleChannel {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration REPETITION = Duration.ofMillis(1);

    private final Context context;
    private volatile boolean inCall;
    private boolean released;

    private StatusWait(Context context) {
        this.context = context;
    }

    static StatusWait open(Library library) throws PcscException {
        return new StatusWait(Context.open(library));
    }

    List<String> readers() throws PcscException {
        return context.readers();
    }

    /// @param atMost 0 for how things are: that is no wait, and an interrupted thread may ask it too
    /// @throws PcscException `SCARD_E_CANCELLED` when interrupted (the thread stays so) or closed
    List<ReaderState> change(List<ReaderState> known, Duration atMost) throws PcscException {
        if (atMost.isZero()) {
            return context.change(known, atMost);
        }
        List<ReaderState> seen;
        try {
            begin();
            try {
                inCall = true;
                seen = isOpen() ? context.change(known, atMost) : known;
            } finally {
                inCall = false;
                end(true);
            }
        } catch (IOException _) { // only `end` throws it
            throw cancelled();
        }
        if (!isOpen()) {
            throw cancelled();
        }
        return seen;
    }

    private static PcscException cancelled() {
        return new PcscException("wait", PcscCode.SCARD_E_CANCELLED);
    }

    /// The service forgets a cancellation that comes a moment before the call does, so it is said until it is heard.
    @Override
    protected void implCloseChannel() {
        var patience = Deadline.in(PATIENCE.toMillis());
        while (cancelCall() && !patience.isOver()) {
            LockSupport.parkNanos(REPETITION.toNanos());
        }
    }

    private synchronized boolean cancelCall() {
        var needed = inCall && !released;
        if (needed) {
            context.cancel();
        }
        return needed;
    }

    /// By the waiting thread only. Whoever is about to cancel must not meet a context that is somebody else's by now.
    void release() {
        synchronized (this) {
            released = true;
        }
        cancel();
        context.close();
    }

    void cancel() {
        try {
            close();
        } catch (IOException e) {
            throw new AssertionError("implCloseChannel throws nothing", e);
        }
    }
}
