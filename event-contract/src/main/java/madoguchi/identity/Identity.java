package madoguchi.identity;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/// A process's certificate with its key, checked: of this town's authority, in its time, and a pair.
public final class Identity {

    private final IdentityFolder folder;
    private final X509Certificate authority;
    private final X509Certificate certificate;
    private final Holder holder;
    private final PrivateKey key;
    private final String keyPem;

    private Identity(IdentityFolder folder) {
        this.folder = folder;
        this.authority = folder.authorityPem().certificate();
        this.certificate = folder.certificatePem().certificate();
        this.holder = Holder.of(certificate)
                .orElseThrow(() -> IdentityError.OTHER_NAME.failure(
                        folder.certificateFile().toString()));
        this.key = folder.keyPem().key();
        this.keyPem = folder.keyPem().text();
    }

    static Identity checked(IdentityFolder folder, Instant now) {
        var identity = new Identity(folder);
        requireTime(identity.authority, folder.authorityFile(), now);
        requireTime(identity.certificate, folder.certificateFile(), now);
        identity.requireAuthority(now);
        identity.requirePair();
        return identity;
    }

    private static void requireTime(X509Certificate certificate, Path file, Instant now) {
        var end = certificate.getNotAfter().toInstant();
        var start = certificate.getNotBefore().toInstant();
        if (now.isAfter(end)) {
            throw IdentityError.EXPIRED.failure(file + " " + end);
        }
        if (now.isBefore(start)) {
            throw IdentityError.NOT_YET_VALID.failure(file + " " + start);
        }
    }

    private void requireAuthority(Instant now) {
        try {
            var rules = new PKIXParameters(Set.of(new TrustAnchor(authority, null)));
            rules.setRevocationEnabled(false);
            rules.setDate(Date.from(now));
            var chain = CertificateFactory.getInstance("X.509").generateCertPath(List.of(certificate));
            CertPathValidator.getInstance("PKIX").validate(chain, rules);
        } catch (CertPathValidatorException e) {
            throw IdentityError.OTHER_AUTHORITY.failure(folder.certificateFile().toString(), e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void requirePair() {
        try {
            var signer = Signature.getInstance("SHA256withECDSA");
            signer.initSign(key);
            var verifier = Signature.getInstance("SHA256withECDSA");
            verifier.initVerify(certificate.getPublicKey());
            if (!verifier.verify(signer.sign())) {
                throw IdentityError.OTHER_KEY.failure(folder.keyFile().toString());
            }
        } catch (GeneralSecurityException e) {
            throw IdentityError.OTHER_KEY.failure(folder.keyFile().toString());
        }
    }

    /// What the process is called within its town.
    public String name() {
        return holder.name().value();
    }

    public Holder holder() {
        return holder;
    }

    public PrivateKey key() {
        return key;
    }

    /// As Kafka takes it. A secret: for a setting, never for a log.
    public String keyPem() {
        return keyPem;
    }

    public String certificatePem() {
        return Stores.pem(certificate);
    }

    public String authorityPem() {
        return Stores.pem(authority);
    }

    public Instant expires() {
        return certificate.getNotAfter().toInstant();
    }

    public X509Certificate authority() {
        return authority;
    }

    public X509Certificate certificate() {
        return certificate;
    }

    /// For TLS in which both sides show a certificate of this town's authority. Nobody else's authority is trusted.
    public SSLContext sslContext() {
        return sslContext(trusted());
    }

    /// The same for whoever lets others in.
    public SSLContext sslContext(RevokedKeys revoked) {
        return sslContext(new UnlessRevoked(trusted(), revoked));
    }

    private SSLContext sslContext(TrustManager trusted) {
        try {
            var keys = KeyManagerFactory.getInstance("PKIX");
            keys.init(keyStore(), new char[0]);
            var context = SSLContext.getInstance("TLSv1.3");
            context.init(keys.getKeyManagers(), new TrustManager[] {trusted}, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private X509ExtendedTrustManager trusted() {
        try {
            var trusted = TrustManagerFactory.getInstance("PKIX");
            trusted.init(trustStore());
            return (X509ExtendedTrustManager) trusted.getTrustManagers()[0];
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// In memory only, without a password.
    public KeyStore keyStore() {
        return Stores.of(store -> store.setKeyEntry(
                name(), key, new char[0], new X509Certificate[] {certificate}));
    }

    public KeyStore trustStore() {
        return Stores.of(store -> store.setCertificateEntry("authority", authority));
    }

    @Override
    public String toString() {
        return holder + " until " + expires();
    }
}
