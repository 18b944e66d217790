package madoguchi.wire;

/// A record that is not an event we know. Says what kind of thing is wrong and never quotes the record.
public final class UnreadableEventException extends RuntimeException {

    UnreadableEventException(String what) {
        super("unreadable event: " + what);
    }
}
