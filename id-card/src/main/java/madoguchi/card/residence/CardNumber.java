package madoguchi.card.residence;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import madoguchi.card.Secret;
import madoguchi.card.TypedSecret;

/// The number on the card's face, twelve characters, outside the heap until it is closed.
///
/// The library's digest and cipher work on the heap. The digest takes the characters one by one into a block of its own,
/// which is cleared; the cipher overwrites them. So nothing on the heap is equal to the number afterwards.
final class CardNumber implements AutoCloseable {

    static final int LENGTH = 12;

    private final ByteBuffer characters;

    /// @param characters direct; wiped when this is closed
    CardNumber(ByteBuffer characters) {
        if (!characters.isDirect() || characters.capacity() != LENGTH) {
            throw new IllegalArgumentException("a card number is twelve characters outside the heap");
        }
        this.characters = characters;
    }

    /// Takes it from where it was typed.
    static CardNumber of(TypedSecret typed) {
        if (typed.secret() != Secret.CARD_NUMBER) {
            throw new IllegalArgumentException("a card number was asked for");
        }
        var characters = ByteBuffer.allocateDirect(LENGTH);
        typed.moveInto(characters);
        return new CardNumber(characters);
    }

    /// The key that opens the card, for encryption and for the MAC alike.
    byte[] key() {
        var sha1 = sha1();
        for (var i = 0; i < LENGTH; i++) {
            sha1.update(characters.get(i));
        }
        return keyOf(sha1);
    }

    /// The first half of what was digested.
    static byte[] keyOf(MessageDigest sha1) {
        var digest = sha1.digest();
        sha1.reset(); // Not before this does the JDK clear the block that holds what was digested.
        var key = Arrays.copyOf(digest, Suite.KEY);
        Arrays.fill(digest, (byte) 0);
        return key;
    }

    /// Padded to sixteen bytes (`80 00 00 00`) and encrypted.
    byte[] encrypted(Suite suite, byte[] key) {
        var block = new byte[16];
        for (var i = 0; i < LENGTH; i++) {
            block[i] = characters.get(i);
        }
        block[LENGTH] = (byte) 0x80;
        suite.encrypt(key, block);
        return block;
    }

    static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK can do this", e);
        }
    }

    @Override
    public void close() {
        for (var i = 0; i < LENGTH; i++) {
            characters.put(i, (byte) 0);
        }
    }

    @Override
    public String toString() {
        return "CardNumber[masked]";
    }
}
