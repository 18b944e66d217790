package madoguchi.card;

import java.nio.ByteBuffer;

/// What a visitor has typed so far, outside the heap: no copy of it is ever an object that a heap dump shows.
///
/// Goes to the card once, is wiped when closed, and tells nobody what it holds.
public final class TypedSecret implements AutoCloseable {

    private final Secret secret;
    private final ByteBuffer characters;
    private boolean spent;

    public TypedSecret(Secret secret) {
        this.secret = secret;
        this.characters = ByteBuffer.allocateDirect(secret.length());
    }

    public Secret secret() {
        return secret;
    }

    /// @return false if it is full or takes no such character: then nothing changed
    public synchronized boolean type(char character) {
        if (!characters.hasRemaining() || !secret.accepts(character)) {
            return false;
        }
        characters.put((byte) character);
        return true;
    }

    /// Takes the last character back, if there is one.
    public synchronized void erase() {
        if (characters.position() > 0) {
            characters.position(characters.position() - 1);
            characters.put(characters.position(), (byte) 0);
        }
    }

    /// How many characters there are; never which.
    public synchronized int length() {
        return characters.position();
    }

    public synchronized boolean isComplete() {
        return !characters.hasRemaining();
    }

    /// Once, into a buffer that is not on the heap either. For the guarded card, which tries it, and for the residence
    /// card's key, which is made of it (an architecture test holds that).
    ///
    /// @throws IllegalStateException if it is incomplete, or was taken before: one human action, one attempt
    public synchronized void moveInto(ByteBuffer command) {
        if (spent || !isComplete() || !command.isDirect()) {
            throw new IllegalStateException("a secret goes to the card once, whole, and not through the heap");
        }
        spent = true;
        for (var i = 0; i < characters.capacity(); i++) {
            command.put(characters.get(i));
        }
        close();
    }

    @Override
    public synchronized void close() {
        for (var i = 0; i < characters.capacity(); i++) {
            characters.put(i, (byte) 0);
        }
        characters.clear();
    }

    @Override
    public String toString() {
        return "TypedSecret[masked]";
    }
}
