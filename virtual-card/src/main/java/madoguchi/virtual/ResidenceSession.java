package madoguchi.virtual;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// The mutual authentication of a residence card and what comes of it. The card number is printed on the card's face; it
/// is all the secret there is.
final class ResidenceSession {

    private static final int RANDOM = 8;
    private static final int KEY = 16;
    private static final int TOKEN = RANDOM + RANDOM + KEY;
    private static final int CODE = 8;
    private static final byte[] FOR_ENCRYPTION = {0, 0, 0, 1};

    private final ResidenceCipher cipher;
    private final byte[] cardNumber;
    private final byte[] cardKey;
    private final IntFunction<byte[]> random;
    private byte @Nullable [] challenge;
    private byte @Nullable [] sessionKey;
    private boolean verified;

    ResidenceSession(ResidenceCipher cipher, String cardNumber, IntFunction<byte[]> random) {
        this.cipher = cipher;
        this.cardNumber = cardNumber.getBytes(StandardCharsets.US_ASCII);
        this.cardKey = sha1(this.cardNumber);
        this.random = random;
    }

    byte[] challenge() {
        var fresh = random.apply(RANDOM);
        challenge = fresh;
        return StatusWord.answer(fresh, 0, RANDOM, StatusWord.OK);
    }

    /// A challenge serves once.
    byte[] authenticate(byte[] data) {
        var expected = challenge;
        end();
        if (expected == null) {
            return StatusWord.answer(StatusWord.NOT_NOW);
        }
        if (data.length != TOKEN + CODE) {
            return StatusWord.answer(StatusWord.WRONG_LENGTH);
        }
        var token = Arrays.copyOf(data, TOKEN);
        var plain = cipher.decrypt(cardKey, token);
        var authentic = Arrays.equals(cipher.authenticationCode(cardKey, token), 0, CODE, data, TOKEN, TOKEN + CODE)
                && Arrays.equals(plain, RANDOM, 2 * RANDOM, expected, 0, RANDOM);
        return authentic ? respond(plain, expected) : StatusWord.answer(StatusWord.NOT_AUTHENTIC);
    }

    private byte[] respond(byte[] plain, byte[] expected) {
        var key = random.apply(KEY);
        var token = cipher.encrypt(cardKey, Tlv.join(expected, Arrays.copyOf(plain, RANDOM), key));
        var mixed = Arrays.copyOfRange(plain, 2 * RANDOM, TOKEN);
        for (var i = 0; i < KEY; i++) {
            mixed[i] ^= key[i];
        }
        sessionKey = sha1(Tlv.join(mixed, FOR_ENCRYPTION));
        var answer = Tlv.join(token, cipher.authenticationCode(cardKey, token));
        return StatusWord.answer(answer, 0, answer.length, StatusWord.OK);
    }

    /// VERIFY of the card number, `86 11 01` and the encrypted number. There is no counter.
    int verify(byte[] object) {
        var key = sessionKey;
        if (key == null) {
            return StatusWord.NOT_ALLOWED;
        }
        if (object.length != 3 + KEY || object[0] != (byte) 0x86 || object[1] != KEY + 1 || object[2] != 1) {
            return StatusWord.BAD_SECURE_MESSAGE;
        }
        var plain = cipher.decrypt(key, Arrays.copyOfRange(object, 3, object.length));
        verified = Arrays.equals(plain, Tlv.filled(Tlv.join(cardNumber, new byte[] {(byte) 0x80}), KEY, 0));
        return verified ? StatusWord.OK : StatusWord.NOT_AUTHENTIC;
    }

    /// @param plain an answer
    byte[] secured(byte[] plain) {
        var key = sessionKey;
        var length = plain.length - 2;
        if (key == null || length == 0) {
            return plain;
        }
        var encrypted = cipher.encrypt(key, cipher.pad(Arrays.copyOf(plain, length)));
        var object = Tlv.of(0x86, new byte[] {1}, encrypted);
        return StatusWord.answer(object, 0, object.length, StatusWord.of(plain));
    }

    boolean verified() {
        return verified;
    }

    void end() {
        challenge = null;
        sessionKey = null;
        verified = false;
    }

    private static byte[] sha1(byte[] message) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-1").digest(message), KEY);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-1", e);
        }
    }
}
