package madoguchi.identity.authority;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import madoguchi.identity.IdentityName;
import madoguchi.identity.RevokedKeys;

/// The town's list of keys that are believed no more. It lies beside the folders of all identities, and a copy in the folder
/// of each that lets others in by their certificate.
record Revocations(Path folder) {

    private static final List<IdentityName> WHO_ASK =
            List.of(IdentityName.KAFKA, IdentityName.FORM_SERVICE, IdentityName.TICKET_SERVICE);
    private static final ZoneId TOWN = ZoneId.of("Asia/Tokyo");

    private Path file() {
        return folder.resolve(RevokedKeys.FILE);
    }

    boolean include(X509Certificate certificate) {
        return new RevokedKeys(file()).contains(certificate);
    }

    void add(IdentityName identity, X509Certificate certificate, Instant now) {
        if (!include(certificate)) {
            PrivateFiles.replace(file(), text() + line(identity, certificate, now));
        }
        handOut();
    }

    /// Only the first word is read by a program.
    private static String line(IdentityName identity, X509Certificate certificate, Instant now) {
        return "%s %s %s serial %s\n"
                .formatted(
                        RevokedKeys.fingerprint(certificate.getPublicKey()),
                        identity,
                        LocalDate.ofInstant(now, TOWN),
                        certificate.getSerialNumber().toString(16));
    }

    void handOut() {
        if (Files.exists(file())) {
            WHO_ASK.stream()
                    .map(identity -> folder.resolve(identity.value()))
                    .filter(Files::isDirectory)
                    .forEach(one -> PrivateFiles.replace(one.resolve(RevokedKeys.FILE), text()));
        }
    }

    private String text() {
        try {
            return Files.exists(file()) ? Files.readString(file(), StandardCharsets.US_ASCII) : "";
        } catch (IOException e) {
            throw AuthorityError.CANNOT_WRITE.failure(file().toString(), e);
        }
    }
}
