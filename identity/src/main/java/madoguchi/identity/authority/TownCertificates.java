package madoguchi.identity.authority;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import madoguchi.identity.Holder;
import madoguchi.identity.IdentityError;
import madoguchi.identity.IdentityFolder;
import madoguchi.identity.IdentityName;
import madoguchi.identity.PemFile;
import madoguchi.identity.authority.Issued.How;

/// A town's folder of certificates: `authority/` and one folder per identity, which is what a process is given.
///
/// A key once made is never made again here, unless it was revoked.
public final class TownCertificates {

    private final Path folder;
    private final Clock clock;
    private final Revocations revocations;

    public TownCertificates(Path folder, Clock clock) {
        this.folder = folder.toAbsolutePath();
        this.clock = clock;
        this.revocations = new Revocations(this.folder);
    }

    public IdentityFolder folderOf(IdentityName identity) {
        return new IdentityFolder(folder.resolve(identity.value()));
    }

    /// Makes what is missing, the authority first of all, and leaves alone what is there. Where several towns share an
    /// authority, its folder is put into each town's before.
    ///
    /// @param town 全国地方公共団体コード, six digits
    /// @throws madoguchi.failure.CounterFailure of [AuthorityError]
    public List<Issued> make(String town, Collection<Wanted> wanted) {
        var missing = wanted.stream().filter(one -> !exists(one.identity())).toList();
        if (missing.isEmpty()) {
            return wanted.stream().map(this::kept).toList();
        }
        var authority = authority();
        var all = wanted.stream()
                .map(one -> missing.contains(one) ? made(authority, town, one) : kept(one))
                .toList();
        revocations.handOut();
        return all;
    }

    /// New certificates for keys that exist; for one that was revoked, a new key too. Otherwise only `certificate.pem` changes: that one file, which is no secret, is what
    /// has to be carried to the process's machine.
    public List<Issued> renew(Collection<Wanted> wanted) {
        var authority = new AuthorityFolder(folder).open();
        wanted.forEach(one -> requireExisting(one.identity()));
        return wanted.stream().map(one -> renewed(authority, one)).toList();
    }

    /// Lets nobody be believed by this key any more, whichever certificate is shown with it. Where the authority's key is at
    /// hand, a new key and certificate are made at once; otherwise the next [#renew] makes them.
    ///
    /// @return what was made
    public Optional<Issued> revoke(IdentityName identity) {
        requireExisting(identity);
        revocations.add(identity, certificate(identity), clock.instant());
        return new AuthorityFolder(folder).hasKey()
                ? Optional.of(renew(List.of(find(identity))).getFirst())
                : Optional.empty();
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

    private Issued made(Authority authority, String town, Wanted wanted) {
        var keys = Authority.newKeys();
        var holder = new Holder(town, wanted.identity());
        var certificate = authority.issue(holder, keys.getPublic(), wanted.names(), clock.instant());
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
        var holder = requireOwn(authority, wanted.identity(), old);
        var replaced = revocations.include(old);
        var key = replaced ? newKey(wanted.identity()) : old.getPublicKey();
        var renewed = authority.issue(holder, key, wanted.names(), clock.instant());
        PrivateFiles.replace(folderOf(wanted.identity()).certificateFile(), PemText.of(renewed));
        return issued(wanted, replaced ? How.REPLACED : How.RENEWED);
    }

    /// The key first: if we are cut off now, the certificate is still the revoked one, and the next run makes both again.
    private PublicKey newKey(IdentityName identity) {
        var keys = Authority.newKeys();
        PrivateFiles.replace(folderOf(identity).keyFile(), PemText.of(keys.getPrivate()));
        return keys.getPublic();
    }

    /// Nobody gets a certificate by putting a foreign one into the folder.
    private Holder requireOwn(Authority authority, IdentityName identity, X509Certificate old) {
        var file = folderOf(identity).certificateFile().toString();
        try {
            old.verify(authority.certificate().getPublicKey());
        } catch (GeneralSecurityException e) {
            throw IdentityError.OTHER_AUTHORITY.failure(file, e);
        }
        return Holder.of(old)
                .filter(holder -> holder.name().equals(identity))
                .orElseThrow(() -> IdentityError.OTHER_NAME.failure(file));
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
