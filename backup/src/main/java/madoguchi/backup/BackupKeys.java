package madoguchi.backup;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/// The town's pair of keys. The server that makes backups holds the public one alone: whoever takes the server's disk,
/// or the share with the backups, opens none of them.
public final class BackupKeys {

    public static final String PUBLIC = "backup-public.key";
    public static final String PRIVATE = "backup-private.key";

    static final Configuration CIPHERS;

    static {
        try {
            HybridConfig.register();
            StreamingAeadConfig.register();
            CIPHERS = RegistryConfiguration.get();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the ciphers are not available", e);
        }
    }

    private BackupKeys() {}

    /// Makes both files; never overwrites one, because an old backup opens with its old key only.
    public static void make(Path folder) {
        try {
            var pair = KeysetHandle.generateNew(parameters(), CIPHERS);
            Files.createDirectories(folder);
            write(
                    folder.resolve(PRIVATE),
                    TinkJsonProtoKeysetFormat.serializeKeyset(pair, CIPHERS, InsecureSecretKeyAccess.get()));
            write(
                    folder.resolve(PUBLIC),
                    TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(pair.getPublicKeysetHandle(), CIPHERS));
        } catch (FileAlreadyExistsException e) {
            throw BackupError.KEY_EXISTS.failure(folder.toString(), e);
        } catch (IOException e) {
            throw BackupError.NOT_WRITABLE.failure(folder.toString(), e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key could be made", e);
        }
    }

    private static HpkeParameters parameters() throws GeneralSecurityException {
        return HpkeParameters.builder()
                .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                .setVariant(HpkeParameters.Variant.NO_PREFIX)
                .build();
    }

    private static void write(Path file, String key) throws IOException {
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.writeString(Files.createFile(file, owner), key + "\n", StandardOpenOption.WRITE);
    }

    static KeysetHandle publicKey(Path file) {
        if (!Files.exists(file)) {
            throw BackupError.NO_KEY.failure(file.toString());
        }
        try {
            return TinkJsonProtoKeysetFormat.parseKeysetWithoutSecret(Files.readString(file), CIPHERS);
        } catch (IOException | GeneralSecurityException e) {
            throw BackupError.KEY_UNREADABLE.failure(file.toString(), e);
        }
    }

    static KeysetHandle privateKey(Path file) {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), CIPHERS, InsecureSecretKeyAccess.get());
        } catch (IOException | GeneralSecurityException e) {
            throw BackupError.KEY_UNREADABLE.failure(file.toString(), e);
        }
    }

    static <T> T primitive(KeysetHandle handle, Class<T> type) throws GeneralSecurityException {
        return handle.getPrimitive(CIPHERS, type);
    }
}
