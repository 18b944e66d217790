package madoguchi.backup;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Seals the entries of one backup under a key of its own, which lies in the file, itself sealed for the town (HPKE).
/// Each entry is bound to its name and to the file's head: none can be exchanged for another's.
final class Envelope {

    private final StreamingAead cipher;
    private final byte[] sealedKey;
    private final byte[] head;

    private Envelope(KeysetHandle key, byte[] sealedKey, byte[] head) throws GeneralSecurityException {
        this.cipher = BackupKeys.primitive(key, StreamingAead.class);
        this.sealedKey = sealedKey.clone();
        this.head = head.clone();
    }

    static Envelope sealedFor(KeysetHandle publicKey, byte[] head) {
        try {
            var key = KeysetHandle.generateNew(
                    PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB, BackupKeys.CIPHERS);
            var bytes = TinkProtoKeysetFormat.serializeKeyset(key, InsecureSecretKeyAccess.get(), BackupKeys.CIPHERS);
            var seal = BackupKeys.primitive(publicKey, HybridEncrypt.class);
            return new Envelope(key, seal.encrypt(bytes, head), head);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the backup's key could not be sealed", e);
        }
    }

    static Envelope opened(KeysetHandle privateKey, byte[] sealedKey, byte[] head) {
        try {
            var bytes =
                    BackupKeys.primitive(privateKey, HybridDecrypt.class).decrypt(sealedKey, head);
            return new Envelope(
                    TinkProtoKeysetFormat.parseKeyset(bytes, InsecureSecretKeyAccess.get(), BackupKeys.CIPHERS),
                    sealedKey,
                    head);
        } catch (GeneralSecurityException e) {
            throw BackupError.WRONG_KEY.failure("", e);
        }
    }

    byte[] sealedKey() {
        return sealedKey.clone();
    }

    /// To be closed by the caller: the last bytes prove that it is whole.
    OutputStream sealing(String entry, OutputStream out) throws IOException {
        try {
            return new GZIPOutputStream(cipher.newEncryptingStream(out, binding(entry)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing " + entry, e);
        }
    }

    InputStream opening(String entry, InputStream in) throws IOException {
        try {
            return new GZIPInputStream(cipher.newDecryptingStream(in, binding(entry)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("opening " + entry, e);
        }
    }

    private byte[] binding(String entry) {
        return (new String(head, StandardCharsets.UTF_8) + "\n" + entry).getBytes(StandardCharsets.UTF_8);
    }
}
