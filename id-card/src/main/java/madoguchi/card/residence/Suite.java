package madoguchi.card.residence;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// What a generation of cards encrypts and authenticates with. Keys have 16 bytes, MACs 8, and the chain always begins
/// with zeros.
enum Suite {
    /// Two-key triple DES; ISO 9797-1 MAC algorithm 3 with padding method 2 («retail MAC»).
    TRIPLE_DES("DESede", 8) {
        @Override
        byte[] mac(byte[] key, byte[] message) {
            return RetailMac.of(key, message);
        }

        @Override
        byte[] keyMaterial(byte[] key) {
            var material = Arrays.copyOf(key, 24);
            System.arraycopy(key, 0, material, 16, 8);
            return material;
        }
    },
    /// AES-128; AES-CMAC (RFC 4493), its first half.
    AES("AES", 16) {
        @Override
        byte[] mac(byte[] key, byte[] message) {
            return Arrays.copyOf(Cmac.of(key, message), MAC);
        }

        @Override
        byte[] keyMaterial(byte[] key) {
            return key.clone();
        }
    };

    static final int KEY = 16;
    static final int MAC = 8;

    private final String algorithm;
    private final int block;

    Suite(String algorithm, int block) {
        this.algorithm = algorithm;
        this.block = block;
    }

    int block() {
        return block;
    }

    abstract byte[] mac(byte[] key, byte[] message);

    abstract byte[] keyMaterial(byte[] key);

    /// Whole blocks, in place: what was clear is nowhere afterwards.
    void encrypt(byte[] key, byte[] blocks) {
        chain(Cipher.ENCRYPT_MODE, key, blocks);
    }

    void decrypt(byte[] key, byte[] blocks) {
        chain(Cipher.DECRYPT_MODE, key, blocks);
    }

    private void chain(int mode, byte[] key, byte[] blocks) {
        var material = keyMaterial(key);
        try {
            var cipher = Cipher.getInstance(algorithm + "/CBC/NoPadding");
            cipher.init(mode, new SecretKeySpec(material, algorithm), new IvParameterSpec(new byte[block]));
            // Into an array of its own first: where both are one, the JDK makes a copy of what is clear and leaves it.
            var chained = cipher.doFinal(blocks);
            System.arraycopy(chained, 0, blocks, 0, blocks.length);
            Arrays.fill(chained, (byte) 0);
            cipher.doFinal(new byte[block]); // It keeps the last block it mixed, which with a zero chain is the clear one.
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK can do this", e);
        } finally {
            Arrays.fill(material, (byte) 0);
        }
    }
}
