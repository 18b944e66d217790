package madoguchi.identity;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

/// Key stores that never touch a disk.
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

    interface Filling {

        void fill(KeyStore store) throws GeneralSecurityException;
    }
}
