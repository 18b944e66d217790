package madoguchi.card.residence;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import madoguchi.card.MalformedFileException;

/// Card and counter prove to each other that they know the number printed on the card.
///
/// ```
/// us    E || M    E = ENC(our random 8 || the card's random 8 || our half of the key 16)   M = MAC(E)
/// card  E || M    E = ENC(the card's random 8 || our random 8 || its half of the key 16)   M = MAC(E)
/// ```
final class MutualAuthentication implements AutoCloseable {

    static final int CHALLENGE = 8;
    private static final int CRYPTOGRAM = 32;
    private static final byte[] ENCRYPTION_KEY = {0, 0, 0, 1};

    private final Suite suite;
    private final byte[] key;
    private final byte[] ownRandom = new byte[CHALLENGE];
    private final byte[] ownHalf = new byte[Suite.KEY];
    private final byte[] cardRandom;

    /// @param challenge what the card answered to GET CHALLENGE
    MutualAuthentication(Suite suite, CardNumber number, byte[] challenge, RandomGenerator random)
            throws MalformedFileException {
        if (challenge.length != CHALLENGE) {
            throw new MalformedFileException("a challenge of another length");
        }
        this.suite = suite;
        this.key = number.key();
        this.cardRandom = challenge.clone();
        random.nextBytes(ownRandom);
        random.nextBytes(ownHalf);
    }

    /// The data of MUTUAL AUTHENTICATE, forty bytes.
    byte[] cryptogram() {
        var cryptogram = ByteBuffer.allocate(CRYPTOGRAM)
                .put(ownRandom)
                .put(cardRandom)
                .put(ownHalf)
                .array();
        suite.encrypt(key, cryptogram);
        return ByteBuffer.allocate(CRYPTOGRAM + Suite.MAC)
                .put(cryptogram)
                .put(suite.mac(key, cryptogram))
                .array();
    }

    /// @throws MalformedFileException if the answer is not by a card that knows the number, or not to our question
    SecureMessaging session(byte[] answer) throws MalformedFileException {
        if (answer.length != CRYPTOGRAM + Suite.MAC) {
            throw new MalformedFileException("an authentication of another length");
        }
        var clear = Arrays.copyOf(answer, CRYPTOGRAM);
        var mac = Arrays.copyOfRange(answer, CRYPTOGRAM, answer.length);
        if (!MessageDigest.isEqual(mac, suite.mac(key, clear))) {
            throw new MalformedFileException("a wrong authentication code");
        }
        suite.decrypt(key, clear);
        try {
            requireEqual(cardRandom, Arrays.copyOfRange(clear, 0, CHALLENGE));
            requireEqual(ownRandom, Arrays.copyOfRange(clear, CHALLENGE, 2 * CHALLENGE));
            return new SecureMessaging(suite, sessionKey(Arrays.copyOfRange(clear, 2 * CHALLENGE, CRYPTOGRAM)));
        } finally {
            Arrays.fill(clear, (byte) 0);
        }
    }

    private byte[] sessionKey(byte[] cardHalf) {
        BlockCipher.mix(cardHalf, ownHalf);
        var sha1 = CardNumber.sha1();
        sha1.update(cardHalf);
        sha1.update(ENCRYPTION_KEY);
        Arrays.fill(cardHalf, (byte) 0);
        return CardNumber.keyOf(sha1);
    }

    private static void requireEqual(byte[] expected, byte[] answered) throws MalformedFileException {
        if (!MessageDigest.isEqual(expected, answered)) {
            throw new MalformedFileException("an answer to another challenge");
        }
    }

    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
        Arrays.fill(ownHalf, (byte) 0);
    }
}
