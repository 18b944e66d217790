package madoguchi.identity.authority;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import madoguchi.identity.Identity;
import madoguchi.identity.IdentityError;
import madoguchi.identity.IdentityFolder;
import madoguchi.identity.IdentityName;
import madoguchi.identity.PemFile;
import madoguchi.identity.authority.Issued.How;

/// A town's folder of certificates: `authority/` and one folder per identity, which is what a process is given.
///
/// A key once made is never made again here: who wants another moves the old folder away first.
public final class TownCertificates {

    private final Path folder;
    private final Clock clock;

    public TownCertificates(Path folder, Clock clock) {
        this.folder = folder.toAbsolutePath();
        this.clock = clock;
    }

    public IdentityFolder folderOf(IdentityName identity) {
        return new IdentityFolder(folder.resolve(identity.value()));
    }

    /// Makes what is missing, the authority first of all, and leaves alone what is there.
    ///
    /// @throws madoguchi.failure.CounterFailure of [AuthorityError]
    public List<Issued> make(Collection<Wanted> wanted) {
        var missing = wanted.stream().filter(one -> !exists(one.identity())).toList();
        if (missing.isEmpty()) {
            return wanted.stream().map(this::kept).toList();
        }
        var authority = authority();
        return wanted.stream()
                .map(one -> missing.contains(one) ? made(authority, one) : kept(one))
                .toList();
    }

    /// New certificates for keys that exist. Only `certificate.pem` changes: that one file, which is no secret, is what
    /// has to be carried to the process's machine.
    public List<Issued> renew(Collection<Wanted> wanted) {
        var authority = new AuthorityFolder(folder).open();
        wanted.forEach(one -> requireExisting(one.identity()));
        return wanted.stream().map(one -> renewed(authority, one)).toList();
    }

    /// What is there, under the names it has now.
    public List<Wanted> list() {
        try (var folders = Files.list(folder)) {
            return folders.filter(one -> Files.exists(one.resolve(IdentityFolder.CERTIFICATE_FILE)))
                    .map(one -> new IdentityName(one.getFileName().toString()))
                    .sorted()
                    .map(this::find)
                    .toList();
        } catch (IOException e) {
            throw AuthorityError.NOT_ISSUED.failure(folder.toString(), e);
        }
    }

    /// @throws madoguchi.failure.CounterFailure if there is none
    public Wanted find(IdentityName identity) {
        requireExisting(identity);
        return new Wanted(identity, names(certificate(identity)));
    }

    /// Without its authority a folder with certificates is one whose key was put away, not a new one.
    private Authority authority() {
        var authority = new AuthorityFolder(folder);
        if (authority.exists() || (Files.isDirectory(folder) && !list().isEmpty())) {
            return authority.open();
        }
        return authority.create(clock);
    }

    private Issued made(Authority authority, Wanted wanted) {
        var keys = Authority.newKeys();
        var certificate = authority.issue(wanted.identity(), keys.getPublic(), wanted.names(), clock.instant());
        PrivateFiles.createFolder(
                folder,
                wanted.identity().value(),
                Map.of(
                        IdentityFolder.AUTHORITY_FILE, PemText.of(authority.certificate()),
                        IdentityFolder.CERTIFICATE_FILE, PemText.of(certificate),
                        IdentityFolder.KEY_FILE, PemText.of(keys.getPrivate())));
        return issued(wanted, How.MADE);
    }

    private Issued kept(Wanted wanted) {
        return issued(wanted, How.KEPT);
    }

    private Issued renewed(Authority authority, Wanted wanted) {
        var old = certificate(wanted.identity());
        requireOwn(authority, wanted.identity(), old);
        var renewed = authority.issue(wanted.identity(), old.getPublicKey(), wanted.names(), clock.instant());
        PrivateFiles.replace(folderOf(wanted.identity()).certificateFile(), PemText.of(renewed));
        return issued(wanted, How.RENEWED);
    }

    /// Nobody gets a certificate by putting a foreign one into the folder.
    private void requireOwn(Authority authority, IdentityName identity, X509Certificate old) {
        var file = folderOf(identity).certificateFile().toString();
        try {
            old.verify(authority.certificate().getPublicKey());
        } catch (GeneralSecurityException e) {
            throw IdentityError.OTHER_AUTHORITY.failure(file, e);
        }
        if (!Identity.commonName(old).equals(identity.value())) {
            throw IdentityError.OTHER_NAME.failure(file);
        }
    }

    private Issued issued(Wanted wanted, How how) {
        return new Issued(
                wanted.identity(), how, folderOf(wanted.identity()).expires());
    }

    private boolean exists(IdentityName identity) {
        return Files.exists(folderOf(identity).path());
    }

    private void requireExisting(IdentityName identity) {
        if (!exists(identity)) {
            throw AuthorityError.NOT_ISSUED.failure(identity.value());
        }
    }

    private X509Certificate certificate(IdentityName identity) {
        return new PemFile(folderOf(identity).certificateFile()).certificate();
    }

    private static Names names(X509Certificate certificate) {
        try {
            var names = certificate.getSubjectAlternativeNames();
            return names == null
                    ? Names.NONE
                    : new Names(names.stream().map(name -> name.get(1).toString()).toList());
        } catch (CertificateParsingException e) {
            throw new IllegalStateException(e);
        }
    }
}
