package madoguchi.identity;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Base64;

/// Certificates in the shapes that others take, none of which touches a disk.
final class Stores {

    private Stores() {}

    static KeyStore of(Filling filling) {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, new char[0]);
            filling.fill(store);
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static String pem(X509Certificate certificate) {
        try {
            var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
            return "-----BEGIN CERTIFICATE-----\n" + lines + "\n-----END CERTIFICATE-----\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    interface Filling {

        void fill(KeyStore store) throws GeneralSecurityException;
    }
}
