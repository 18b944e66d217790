package madoguchi.identity.authority;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import madoguchi.identity.PemFile;

/// Where the authority's certificate and key lie. Afterwards the key is kept off every running machine.
record AuthorityFolder(Path parent) {

    private static final String NAME = "authority";
    private static final String CERTIFICATE = "ca.pem";
    private static final String KEY = "ca-key.pem";

    private Path path() {
        return parent.resolve(NAME);
    }

    boolean exists() {
        return Files.exists(path());
    }

    boolean hasKey() {
        return Files.exists(path().resolve(KEY));
    }

    Authority create(Clock clock) {
        var authority = Authority.create(clock.instant());
        PrivateFiles.createFolder(
                parent,
                NAME,
                Map.of(CERTIFICATE, PemText.of(authority.certificate()), KEY, PemText.of(authority.key())));
        return authority;
    }

    Authority open() {
        var key = path().resolve(KEY);
        if (!Files.exists(key)) {
            throw AuthorityError.AUTHORITY_KEY_AWAY.failure(key.toString());
        }
        return new Authority(new PemFile(path().resolve(CERTIFICATE)).certificate(), new PemFile(key).key());
    }
}
