package madoguchi.card.residence;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/// One block at a time: what the MACs are built of.
final class BlockCipher {

    private final Cipher cipher;

    private BlockCipher(Cipher cipher) {
        this.cipher = cipher;
    }

    static BlockCipher encrypting(String algorithm, byte[] key) {
        return of(Cipher.ENCRYPT_MODE, algorithm, key);
    }

    static BlockCipher decrypting(String algorithm, byte[] key) {
        return of(Cipher.DECRYPT_MODE, algorithm, key);
    }

    private static BlockCipher of(int mode, String algorithm, byte[] key) {
        try {
            var cipher = Cipher.getInstance(algorithm + "/ECB/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, algorithm));
            return new BlockCipher(cipher);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK can do this", e);
        }
    }

    byte[] block(byte[] block) {
        try {
            return cipher.doFinal(block);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not one block", e);
        }
    }

    /// The chain of all blocks of a message, from zeros: its last link.
    byte[] chain(byte[] message, int size) {
        var link = new byte[size];
        for (var at = 0; at < message.length; at += size) {
            mix(link, Arrays.copyOfRange(message, at, at + size));
            link = block(link);
        }
        return link;
    }

    /// Exclusive or, into the first.
    static void mix(byte[] into, byte[] other) {
        for (var i = 0; i < into.length; i++) {
            into[i] ^= other[i];
        }
    }
}
