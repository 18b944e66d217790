package madoguchi.identity.authority;

import java.io.IOException;
import java.io.StringWriter;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;

/// PEM: certificates as they are, keys as PKCS #8 without encryption (a password beside the key would protect nothing).
final class PemText {

    private PemText() {}

    static String of(X509Certificate certificate) {
        return written(certificate);
    }

    static String of(PrivateKey key) {
        try {
            return written(new JcaPKCS8Generator(key, null).generate());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String written(Object object) {
        var text = new StringWriter();
        try (var pem = new JcaPEMWriter(text)) {
            pem.writeObject(object);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }
}
