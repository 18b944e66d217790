package madoguchi.card.session;

/// Our own code wanted to send what must never be sent. A bug; nothing left the process.
public final class ForbiddenCommandException extends RuntimeException {

    ForbiddenCommandException(String name) {
        super("never sent to a card: " + name);
    }
}
