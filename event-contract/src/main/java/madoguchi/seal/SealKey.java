package madoguchi.seal;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.util.Base64;

/// The key pair of one card request or one visitor's screen. The private half never leaves who made it, and dies with it.
///
/// @param publicKey 32 bytes (X25519), Base64
/// @param privateKey 32 bytes (X25519), Base64
@AccessesPartialKey // The halves are stored and sent apart: the public one travels, the private one waits in a table.
public record SealKey(String publicKey, String privateKey) {

    private static final HpkeParameters PARAMETERS;

    static {
        try {
            HybridConfig.register();
            PARAMETERS = HpkeParameters.builder()
                    .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                    .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                    .setVariant(HpkeParameters.Variant.NO_PREFIX)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HPKE is not available", e);
        }
    }

    public static SealKey generate() {
        try {
            var handle = KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.generateEntryFromParameters(PARAMETERS)
                            .withRandomId()
                            .makePrimary())
                    .build();
            var key = (HpkePrivateKey) handle.getPrimary().getKey();
            return new SealKey(
                    encode(key.getPublicKey().getPublicKeyBytes().toByteArray()),
                    encode(key.getPrivateKeyBytes().toByteArray(InsecureSecretKeyAccess.get())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HPKE key generation failed", e);
        }
    }

    /// Closes something for the owner of the key.
    ///
    /// @param publicKey as carried by the event that asked
    /// @throws BrokenSealException if the public key is not one
    public static String seal(byte[] plain, String publicKey, Binding binding) {
        try {
            var encrypt = handle(publicKey(publicKey)).getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class);
            return encode(encrypt.encrypt(plain, binding.bytes()));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new BrokenSealException(e);
        }
    }

    /// @throws BrokenSealException if anything differs: key, binding or bytes
    public byte[] open(String sealed, Binding binding) {
        try {
            var key = HpkePrivateKey.create(
                    publicKey(publicKey), SecretBytes.copyFrom(decode(privateKey), InsecureSecretKeyAccess.get()));
            var entry = KeysetHandle.importKey(key).withFixedId(1).makePrimary();
            var decrypt = KeysetHandle.newBuilder()
                    .addEntry(entry)
                    .build()
                    .getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class);
            return decrypt.decrypt(decode(sealed), binding.bytes());
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new BrokenSealException(e);
        }
    }

    private static HpkePublicKey publicKey(String encoded) throws GeneralSecurityException {
        return HpkePublicKey.create(PARAMETERS, Bytes.copyFrom(decode(encoded)), null);
    }

    private static KeysetHandle handle(HpkePublicKey key) throws GeneralSecurityException {
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withFixedId(1).makePrimary())
                .build();
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        return Base64.getDecoder().decode(text);
    }

    @Override
    public String toString() {
        return "SealKey[masked]";
    }
}
