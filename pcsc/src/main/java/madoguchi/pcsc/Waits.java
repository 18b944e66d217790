package madoguchi.pcsc;

import java.util.HashSet;
import java.util.Set;

/// The waits that are going on for one owner, so that closing it wakes them all.
final class Waits implements AutoCloseable {

    private final Set<StatusWait> going = new HashSet<>();
    private boolean closed;

    interface Waiting<R> {

        R in(StatusWait wait) throws PcscException;
    }

    <R> R run(Waiting<R> waiting) throws PcscException {
        var wait = StatusWait.open(Library.ofThisSystem());
        try {
            add(wait);
            return waiting.in(wait);
        } finally {
            remove(wait);
            wait.release();
        }
    }

    private synchronized void add(StatusWait wait) throws PcscException {
        if (closed) {
            throw new PcscException("closed", PcscCode.SCARD_E_CANCELLED);
        }
        going.add(wait);
    }

    private synchronized void remove(StatusWait wait) {
        going.remove(wait);
    }

    synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void close() {
        closed = true;
        going.forEach(StatusWait::cancel);
    }
}
