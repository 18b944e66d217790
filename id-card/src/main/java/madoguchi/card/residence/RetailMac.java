package madoguchi.card.residence;

import java.util.Arrays;

/// ISO 9797-1 MAC algorithm 3 over single DES, padding method 2: always `80`, then zeros.
final class RetailMac {

    private static final int BLOCK = 8;

    private RetailMac() {}

    static byte[] of(byte[] key, byte[] message) {
        var padded = Arrays.copyOf(message, (message.length / BLOCK + 1) * BLOCK);
        padded[message.length] = (byte) 0x80;
        var first = BlockCipher.encrypting("DES", Arrays.copyOfRange(key, 0, BLOCK));
        var second = BlockCipher.decrypting("DES", Arrays.copyOfRange(key, BLOCK, 2 * BLOCK));
        return first.block(second.block(first.chain(padded, BLOCK)));
    }
}
