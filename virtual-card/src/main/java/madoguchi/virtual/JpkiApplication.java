package madoguchi.virtual;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.Map;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import madoguchi.virtual.CardFile.Data;
import madoguchi.virtual.CardFile.SigningKey;
import madoguchi.virtual.JpkiCertificates.Owner;

/// 公的個人認証AP. Open but for the certificate that names its holder.
final class JpkiApplication {

    static final String ID = "d392f000260100000001";
    static final String TOKEN_OF_MY_NUMBER_CARD = "JPKIAPICCTOKEN2";
    static final String TOKEN_OF_RESIDENT_CARD = "JPKIAPICCTOKEN";
    private static final int TOKEN_SIZE = 160;
    private static final int TOKEN_NAME = 32;
    /// DigestInfo of SHA-512, the longest, with room.
    private static final int LONGEST_DIGEST_INFO = 100;

    private JpkiApplication() {}

    /// @param pin four digits, for authentication
    /// @param password 6 to 16 characters, for signatures
    static Directory of(String token, Secret pin, Secret password, JpkiCertificates certificates) {
        return new Directory(
                ID,
                Map.ofEntries(
                        Map.entry(0x0001, certificate(certificates, Owner.SIGNATURE, Access.anyOf(password))),
                        Map.entry(0x0002, certificate(certificates, Owner.SIGNATURE_AUTHORITY, Access.free())),
                        Map.entry(0x0006, Data.of(token(token), Access.free())),
                        Map.entry(0x0008, Data.of(new byte[] {(byte) 0x8F, (byte) 0x8F, 0}, Access.free())),
                        Map.entry(0x000A, certificate(certificates, Owner.AUTHENTICATION, Access.free())),
                        Map.entry(0x000B, certificate(certificates, Owner.AUTHENTICATION_AUTHORITY, Access.free())),
                        Map.entry(0x0017, key(() -> certificates.key(Owner.AUTHENTICATION), Access.anyOf(pin))),
                        Map.entry(0x0018, pin),
                        Map.entry(0x001A, key(() -> certificates.key(Owner.SIGNATURE), Access.anyOf(password))),
                        Map.entry(0x001B, password)));
    }

    private static Data certificate(JpkiCertificates certificates, Owner owner, Access access) {
        return new Data(() -> certificates.certificate(owner), access);
    }

    private static byte[] token(String name) {
        var padded = name + " ".repeat(TOKEN_NAME - name.length());
        return Tlv.filled(padded.getBytes(StandardCharsets.US_ASCII), TOKEN_SIZE, 0);
    }

    private static SigningKey key(Supplier<PrivateKey> key, Access access) {
        return new SigningKey(digestInfo -> sign(key.get(), digestInfo), access);
    }

    /// PKCS#1 version 1.5; what is signed comes with its DigestInfo.
    private static byte[] sign(PrivateKey key, byte[] digestInfo) {
        if (digestInfo.length == 0 || digestInfo.length > LONGEST_DIGEST_INFO) {
            return StatusWord.answer(StatusWord.WRONG_LENGTH);
        }
        try {
            var rsa = Cipher.getInstance("RSA/ECB/PKCS1Padding");
            rsa.init(Cipher.ENCRYPT_MODE, key);
            var signature = rsa.doFinal(digestInfo);
            return StatusWord.answer(signature, 0, signature.length, StatusWord.OK);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK signs with RSA", e);
        }
    }
}
