package madoguchi.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Keys that nobody is believed by any more, although a certificate for them has not expired: `revoked.txt` in the folder of
/// whoever lets others in. By key and not by certificate: a renewal keeps the key, and a thief has the key.
///
/// The file is looked at each time, so that it counts without a restart.
public final class RevokedKeys {

    public static final String FILE = "revoked.txt";

    /// The fingerprint; what follows is for people.
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})( .*)?");

    private final Path file;
    private volatile @Nullable Reading last;

    public RevokedKeys(Path file) {
        this.file = file;
    }

    /// @throws madoguchi.failure.CounterFailure if there is a list that cannot be read: then nobody is let in
    public boolean contains(X509Certificate certificate) {
        return current().contains(fingerprint(certificate.getPublicKey()));
    }

    /// Of a key, as it stands in the list.
    public static String fingerprint(PublicKey key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Set<String> current() {
        try {
            var state = State.of(Files.readAttributes(file, BasicFileAttributes.class));
            var reading = last;
            if (reading == null || !reading.state().equals(state)) {
                reading = new Reading(state, read());
                last = reading;
            }
            return reading.keys();
        } catch (NoSuchFileException _) {
            // Nobody was ever revoked.
            return Set.of();
        } catch (IOException e) {
            throw IdentityError.REVOKED_UNREADABLE.failure(file.toString(), e);
        }
    }

    private Set<String> read() throws IOException {
        return Files.readAllLines(file, StandardCharsets.US_ASCII).stream()
                .filter(line -> !line.isBlank())
                .map(this::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    private String key(String line) {
        var read = LINE.matcher(line.strip());
        if (!read.matches()) {
            throw IdentityError.REVOKED_UNREADABLE.failure(file.toString());
        }
        return read.group(1);
    }

    private record Reading(State state, Set<String> keys) {}

    /// A replaced file is another file, whatever its time.
    private record State(FileTime written, long size, @Nullable Object file) {

        static State of(BasicFileAttributes file) {
            return new State(file.lastModifiedTime(), file.size(), file.fileKey());
        }
    }
}
