package madoguchi.card.residence;

import java.util.Arrays;

/// AES-CMAC, RFC 4493. The JDK has none.
final class Cmac {

    private static final int BLOCK = 16;

    /// The polynomial of the field of 2^128.
    private static final byte REDUCTION = (byte) 0x87;

    private Cmac() {}

    /// @return 16 bytes
    static byte[] of(byte[] key, byte[] message) {
        var aes = BlockCipher.encrypting("AES", key);
        var whole = message.length > 0 && message.length % BLOCK == 0;
        var padded = whole ? message.clone() : padded(message);
        var subkey = doubled(aes.block(new byte[BLOCK]));
        if (!whole) {
            subkey = doubled(subkey);
        }
        for (var i = 0; i < BLOCK; i++) {
            padded[padded.length - BLOCK + i] ^= subkey[i];
        }
        return aes.chain(padded, BLOCK);
    }

    private static byte[] padded(byte[] message) {
        var padded = Arrays.copyOf(message, (message.length / BLOCK + 1) * BLOCK);
        padded[message.length] = (byte) 0x80;
        return padded;
    }

    private static byte[] doubled(byte[] block) {
        var doubled = new byte[BLOCK];
        for (var i = 0; i < BLOCK; i++) {
            var carry = i + 1 < BLOCK ? (block[i + 1] & 0x80) >> 7 : 0;
            doubled[i] = (byte) (block[i] << 1 | carry);
        }
        if (block[0] < 0) {
            doubled[BLOCK - 1] ^= REDUCTION;
        }
        return doubled;
    }
}
