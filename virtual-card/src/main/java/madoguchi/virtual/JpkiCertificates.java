package madoguchi.virtual;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The certificates of the public certification service (公的個人認証) as a virtual card holds them, by an authority that
/// exists among virtual cards only. Made when they are first asked for.
final class JpkiCertificates {

    enum Owner {
        AUTHENTICATION_AUTHORITY,
        AUTHENTICATION,
        SIGNATURE_AUTHORITY,
        SIGNATURE
    }

    private static final String SHA256_WITH_RSA = "1.2.840.113549.1.1.11";
    private static final String ALTERNATIVE_NAME = "2.5.29.17";
    private static final String BASIC_CONSTRAINTS = "2.5.29.19";
    private static final String ATTRIBUTE = "1.2.392.200149.8.5.5.";
    private static final String UNIT = "Madoguchi virtual card, worth nothing";

    /// The same for all virtual cards of a process: a pair takes a second to make, and they are worth nothing.
    private static final Map<Owner, KeyPair> KEYS = new ConcurrentHashMap<>();

    private final Person holder;
    private final LocalDate lastDay;
    private final Map<Owner, byte[]> certificates = new ConcurrentHashMap<>();

    /// @param lastDay of the holder's certificates; they began five years before
    JpkiCertificates(Person holder, LocalDate lastDay) {
        this.holder = holder;
        this.lastDay = lastDay;
    }

    byte[] certificate(Owner owner) {
        return certificates.computeIfAbsent(owner, this::issue);
    }

    PrivateKey key(Owner owner) {
        return pair(owner).getPrivate();
    }

    private static KeyPair pair(Owner owner) {
        return KEYS.computeIfAbsent(owner, _ -> newKeyPair());
    }

    private byte[] issue(Owner owner) {
        var issuer = issuer(owner);
        var algorithm = Der.sequence(Der.id(SHA256_WITH_RSA), Der.nothing());
        var content = Der.sequence(
                Der.tagged(0, Der.integer(BigInteger.TWO)),
                Der.integer(serialNumber(owner)),
                algorithm,
                name(issuer),
                validity(owner),
                name(owner),
                pair(owner).getPublic().getEncoded(),
                Der.tagged(3, Der.sequence(extension(owner))));
        return Der.sequence(content, algorithm, Der.bits(signed(content, key(issuer))));
    }

    private static Owner issuer(Owner owner) {
        return switch (owner) {
            case AUTHENTICATION, AUTHENTICATION_AUTHORITY -> Owner.AUTHENTICATION_AUTHORITY;
            case SIGNATURE, SIGNATURE_AUTHORITY -> Owner.SIGNATURE_AUTHORITY;
        };
    }

    /// From midnight to midnight in Japan.
    private byte[] validity(Owner owner) {
        var years = isAuthority(owner) ? 10 : 5;
        var end = isAuthority(owner) ? lastDay.plusYears(5) : lastDay;
        return Der.sequence(
                Der.time(end.minusYears(years).atTime(15, 0)), Der.time(end.atTime(14, 59, 59)));
    }

    private byte[] name(Owner owner) {
        var service = issuer(owner) == Owner.AUTHENTICATION_AUTHORITY
                ? "JPKI for user authentication"
                : "JPKI for digital signature";
        return isAuthority(owner)
                ? Der.sequence(part(6, "JP"), part(10, "JPKI"), part(11, service), part(11, UNIT))
                : Der.sequence(part(6, "JP"), part(3, serialNumber(owner).toString(36)));
    }

    private static byte[] part(int type, String text) {
        return Der.set(Der.sequence(Der.id("2.5.4." + type), Der.text(text)));
    }

    private byte[] extension(Owner owner) {
        if (isAuthority(owner)) {
            return Der.sequence(Der.id(BASIC_CONSTRAINTS), Der.yes(), Der.octets(Der.sequence(Der.yes())));
        }
        if (owner == Owner.AUTHENTICATION) {
            return Der.sequence(Der.id(BASIC_CONSTRAINTS), Der.octets(Der.sequence()));
        }
        // The four attributes, and which characters of name and address had to be replaced: none here.
        return Der.sequence(
                Der.id(ALTERNATIVE_NAME),
                Der.octets(Der.sequence(
                        attribute(1, holder.name()),
                        attribute(2, zeros(holder.name())),
                        attribute(3, holder.sex()),
                        attribute(4, holder.birthDate()),
                        attribute(5, holder.address()),
                        attribute(6, zeros(holder.address())))));
    }

    private static byte[] attribute(int number, String text) {
        return Der.tagged(0, Der.id(ATTRIBUTE + number), Der.tagged(0, Der.text(text)));
    }

    private static String zeros(String text) {
        return "0".repeat(text.codePointCount(0, text.length()));
    }

    private static boolean isAuthority(Owner owner) {
        return owner == issuer(owner);
    }

    private BigInteger serialNumber(Owner owner) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(pair(owner).getPublic().getEncoded());
            return new BigInteger(1, Arrays.copyOf(digest, 8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static byte[] signed(byte[] content, PrivateKey key) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK signs with RSA", e);
        }
    }

    private static KeyPair newKeyPair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK makes RSA keys", e);
        }
    }
}
