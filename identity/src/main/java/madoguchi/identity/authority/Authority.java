package madoguchi.identity.authority;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import madoguchi.identity.Holder;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// Who vouches for a town's processes: a certificate and its key. It signs what works in this town and no further
/// authority.
record Authority(X509Certificate certificate, PrivateKey key) {

    /// So long does a town keep it; all devices need a new `ca.pem` when it ends.
    static final Duration LIFE = Duration.ofDays(3652);
    /// What browsers accept at most of a server's certificate.
    static final Duration LEAF_LIFE = Duration.ofDays(825);
    /// Clocks of counter PCs are often minutes off.
    private static final Duration BACKDATED = Duration.ofHours(1);
    private static final SecureRandom RANDOM = new SecureRandom();

    static Authority create(Instant now) {
        var keys = newKeys();
        var serial = serial();
        // The serial number tells two authorities of one town apart.
        var subject = new X500Name("CN=Madoguchi town authority " + serial.toString(16).substring(0, 8));
        var builder = new JcaX509v3CertificateBuilder(
                subject, serial, start(now), Date.from(now.plus(LIFE)), subject, keys.getPublic());
        try {
            var ids = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign))
                    .addExtension(
                            Extension.subjectKeyIdentifier, false, ids.createSubjectKeyIdentifier(keys.getPublic()));
            return new Authority(signed(builder, keys.getPrivate()), keys.getPrivate());
        } catch (CertIOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @param names by which it is reached; without any, it may only call others, and nobody believes it as a server
    X509Certificate issue(Holder holder, PublicKey publicKey, Names names, Instant now) {
        var builder = new JcaX509v3CertificateBuilder(
                certificate, serial(), start(now), Date.from(leafEnd(now)), subject(holder), publicKey);
        try {
            var ids = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature))
                    .addExtension(Extension.extendedKeyUsage, false, purposes(names))
                    .addExtension(Extension.subjectKeyIdentifier, false, ids.createSubjectKeyIdentifier(publicKey))
                    .addExtension(
                            Extension.authorityKeyIdentifier, false, ids.createAuthorityKeyIdentifier(certificate));
            if (!names.isEmpty()) {
                builder.addExtension(Extension.subjectAlternativeName, false, names.asn1());
            }
            return signed(builder, key);
        } catch (CertIOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// From the general to the special, as in a directory: read the other way round, `CN=…,O=…`.
    private static X500Name subject(Holder holder) {
        return new X500Name("O=%s,CN=%s".formatted(holder.town(), holder.name()));
    }

    private static ExtendedKeyUsage purposes(Names names) {
        return names.isEmpty()
                ? new ExtendedKeyUsage(KeyPurposeId.id_kp_clientAuth)
                : new ExtendedKeyUsage(
                        new KeyPurposeId[] {KeyPurposeId.id_kp_serverAuth, KeyPurposeId.id_kp_clientAuth});
    }

    /// Never beyond the authority's own end; where that leaves nothing, there is nothing to sign.
    private Instant leafEnd(Instant now) {
        var last = certificate.getNotAfter().toInstant();
        if (!now.isBefore(last.minus(Duration.ofDays(1)))) {
            throw AuthorityError.AUTHORITY_ENDS.failure(last.toString());
        }
        var end = now.plus(LEAF_LIFE).minus(BACKDATED);
        return end.isBefore(last) ? end : last;
    }

    private static Date start(Instant now) {
        return Date.from(now.minus(BACKDATED));
    }

    static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), RANDOM);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Positive, 126 random bits.
    private static BigInteger serial() {
        return new BigInteger(126, RANDOM).setBit(126);
    }

    private static X509Certificate signed(JcaX509v3CertificateBuilder builder, PrivateKey signer) {
        try {
            var signature = new JcaContentSignerBuilder("SHA256withECDSA").build(signer);
            return new JcaX509CertificateConverter().getCertificate(builder.build(signature));
        } catch (OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
