package madoguchi.identity;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;

/// The folder a process is given, and nothing besides: `ca.pem`, `certificate.pem`, `key.pem`, and for whoever lets others
/// in, `revoked.txt`.
public record IdentityFolder(Path path) {

    public static final String AUTHORITY_FILE = "ca.pem";
    public static final String CERTIFICATE_FILE = "certificate.pem";
    public static final String KEY_FILE = "key.pem";

    public Path authorityFile() {
        return path.resolve(AUTHORITY_FILE);
    }

    public Path certificateFile() {
        return path.resolve(CERTIFICATE_FILE);
    }

    public Path keyFile() {
        return path.resolve(KEY_FILE);
    }

    /// Reads all three files and lets nothing pass that another process would refuse: better said here, with a remedy,
    /// than there, in a handshake.
    ///
    /// @throws madoguchi.failure.CounterFailure of [IdentityError]
    public Identity read(Clock clock) {
        return Identity.checked(this, clock.instant());
    }

    /// As [#read], and only if it is the one meant.
    public Identity read(IdentityName expected, Clock clock) {
        var identity = read(clock);
        if (!identity.name().equals(expected.value())) {
            throw IdentityError.OTHER_NAME.failure(
                    "%s (%s, not %s)".formatted(certificateFile(), identity.name(), expected));
        }
        return identity;
    }

    /// As [#read], and the log says until when it is good: once, where a process starts.
    public Identity readAtStart(IdentityName expected, Clock clock) {
        var identity = read(expected, clock);
        Term.of(identity).announce(clock.instant());
        return identity;
    }

    /// Whom this process, if it lets others in, does not believe any more.
    public RevokedKeys revoked() {
        return new RevokedKeys(path.resolve(RevokedKeys.FILE));
    }

    /// When the certificate expires; also of one that has.
    public Instant expires() {
        return new PemFile(certificateFile()).certificate().getNotAfter().toInstant();
    }

    PemFile authorityPem() {
        return new PemFile(authorityFile());
    }

    PemFile certificatePem() {
        return new PemFile(certificateFile());
    }

    PemFile keyPem() {
        return new PemFile(keyFile());
    }
}
