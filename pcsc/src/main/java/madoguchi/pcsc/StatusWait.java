package madoguchi.pcsc;

import java.io.IOException;
import java.nio.channels.spi.AbstractInterruptibleChannel;
import java.time.Duration;
import java.util.List;

/// One thread's wait, in a context of its own. Closing it from another thread or interrupting the waiting one wakes it at
/// once. It borrows the JDK's own way of hearing an interrupt during a call that knows nothing of interrupts.
final class StatusWait extends AbstractInterruptibleChannel {

    private final Context context;
    private volatile boolean inCall;

    private StatusWait(Context context) {
        this.context = context;
    }

    static StatusWait open(Library library) throws PcscException {
        return new StatusWait(Context.open(library));
    }

    List<String> readers() throws PcscException {
        return context.readers();
    }

    /// @param atMost the service forgets a cancellation that comes just before the call does: that one is noticed only
    ///     after this time
    /// @throws PcscException `SCARD_E_CANCELLED` when interrupted (the thread stays so) or closed
    List<ReaderState> change(List<ReaderState> known, Duration atMost) throws PcscException {
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

    @Override
    protected void implCloseChannel() {
        if (inCall) {
            context.cancel();
        }
    }

    /// By the waiting thread only. Closes first: a cancellation under way in another thread is over when that returns.
    void release() {
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
