package madoguchi.identity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/// One PEM file, as text and as what it means.
public record PemFile(Path path) {

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    public String text() {
        if (!Files.exists(path)) {
            throw IdentityError.FILE_MISSING.failure(path.toString());
        }
        try {
            return Files.readString(path, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw IdentityError.FILE_UNREADABLE.failure(path.toString(), e);
        }
    }

    public X509Certificate certificate() {
        try (var text = new ByteArrayInputStream(text().getBytes(StandardCharsets.US_ASCII))) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(text);
        } catch (GeneralSecurityException | IOException e) {
            throw IdentityError.FILE_UNREADABLE.failure(path.toString(), e);
        }
    }

    /// The cause is dropped: what a parser says of a key may quote the key.
    public PrivateKey key() {
        var text = text();
        requireForOwner();
        try {
            var body = text.substring(text.indexOf(BEGIN) + BEGIN.length(), text.indexOf(END));
            return KeyFactory.getInstance("EC")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(body)));
        } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw IdentityError.FILE_UNREADABLE.failure(path.toString());
        }
    }

    /// The owner's group may read: that is how a service manager hands a key to a service. Where files have no such
    /// permissions (Windows), the installation's folder is what protects the key.
    private void requireForOwner() {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try {
            if (Files.getPosixFilePermissions(path).contains(PosixFilePermission.OTHERS_READ)) {
                throw IdentityError.KEY_OPEN_TO_OTHERS.failure(path.toString());
            }
        } catch (IOException e) {
            throw IdentityError.FILE_UNREADABLE.failure(path.toString(), e);
        }
    }
}
