package madoguchi.delivery;

/// The event precedes what it is about: order holds within one topic only. It waits, and is parked after a minute.
public final class NotYetKnownException extends RuntimeException {

    public NotYetKnownException(String what) {
        super("not yet known: " + what);
    }
}
