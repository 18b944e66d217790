package madoguchi.virtual;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The cryptography of a residence card. Weak as it is in the first generation, the specification wants it so.
@SuppressWarnings("InsecureCryptoUsage")
enum ResidenceCipher {

    /// Two-key 3DES in CBC mode, retail MAC (ISO 9797-1, algorithm 3, padded always).
    FIRST_GENERATION(8) {
        @Override
        Cipher cipher(int mode, byte[] key) throws GeneralSecurityException {
            var threeKeys = Tlv.join(key, Arrays.copyOf(key, 8));
            return ready("DESede/CBC/NoPadding", mode, new SecretKeySpec(threeKeys, "DESede"), 8);
        }

        @Override
        byte[] code(byte[] key, byte[] message) throws GeneralSecurityException {
            var first = new SecretKeySpec(key, 0, 8, "DES");
            var second = new SecretKeySpec(key, 8, 8, "DES");
            var chained = ready("DES/CBC/NoPadding", Cipher.ENCRYPT_MODE, first, 8).doFinal(pad(message));
            var last = Arrays.copyOfRange(chained, chained.length - 8, chained.length);
            var back = ready("DES/CBC/NoPadding", Cipher.DECRYPT_MODE, second, 8).doFinal(last);
            return ready("DES/CBC/NoPadding", Cipher.ENCRYPT_MODE, first, 8).doFinal(back);
        }
    },

    /// AES-128 in CBC mode, CMAC cut to eight bytes.
    SECOND_GENERATION(16) {
        @Override
        Cipher cipher(int mode, byte[] key) throws GeneralSecurityException {
            return ready("AES/CBC/NoPadding", mode, new SecretKeySpec(key, "AES"), 16);
        }

        // Whole blocks only, so the second subkey has no use.
        @Override
        byte[] code(byte[] key, byte[] message) throws GeneralSecurityException {
            var subkey = doubled(cipher(Cipher.ENCRYPT_MODE, key).doFinal(new byte[16]));
            var last = message.clone();
            for (var i = 0; i < 16; i++) {
                last[last.length - 16 + i] ^= subkey[i];
            }
            var chained = cipher(Cipher.ENCRYPT_MODE, key).doFinal(last);
            return Arrays.copyOfRange(chained, chained.length - 16, chained.length - 8);
        }
    };

    private final int block;

    ResidenceCipher(int block) {
        this.block = block;
    }

    abstract Cipher cipher(int mode, byte[] key) throws GeneralSecurityException;

    abstract byte[] code(byte[] key, byte[] message) throws GeneralSecurityException;

    byte[] encrypt(byte[] key, byte[] plain) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, key).doFinal(plain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the lengths are ours", e);
        }
    }

    /// @param encrypted whole blocks
    byte[] decrypt(byte[] key, byte[] encrypted) {
        try {
            return cipher(Cipher.DECRYPT_MODE, key).doFinal(encrypted);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the lengths are ours", e);
        }
    }

    /// @return eight bytes
    byte[] authenticationCode(byte[] key, byte[] message) {
        try {
            return code(key, message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the lengths are ours", e);
        }
    }

    /// `80 00…` up to a whole block, a block of its own if need be.
    byte[] pad(byte[] message) {
        var padded = Arrays.copyOf(message, (message.length / block + 1) * block);
        padded[message.length] = (byte) 0x80;
        return padded;
    }

    private static Cipher ready(String name, int mode, SecretKeySpec key, int block) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(name);
        cipher.init(mode, key, new IvParameterSpec(new byte[block]));
        return cipher;
    }

    private static byte[] doubled(byte[] value) {
        var twice = new byte[16];
        for (var i = 0; i < 16; i++) {
            twice[i] = (byte) ((value[i] << 1) | (i < 15 ? (value[i + 1] & 0xFF) >> 7 : 0));
        }
        if (value[0] < 0) {
            twice[15] ^= (byte) 0x87;
        }
        return twice;
    }
}
