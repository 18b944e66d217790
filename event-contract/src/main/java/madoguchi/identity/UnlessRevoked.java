package madoguchi.identity;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;
import madoguchi.failure.CounterFailure;

/// Believes whom the authority vouches for, unless the key was revoked. Only whoever lets others in is told of revoked keys,
/// so servers are believed as before.
///
/// A resumed session comes past here without being asked; whoever relies on this asks again with each request.
final class UnlessRevoked extends X509ExtendedTrustManager {

    private final X509ExtendedTrustManager vouched;
    private final RevokedKeys revoked;

    UnlessRevoked(X509ExtendedTrustManager vouched, RevokedKeys revoked) {
        this.vouched = vouched;
        this.revoked = revoked;
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        vouched.checkClientTrusted(chain, type, engine);
        requireNotRevoked(chain[0]);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        vouched.checkClientTrusted(chain, type, socket);
        requireNotRevoked(chain[0]);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        vouched.checkClientTrusted(chain, type);
        requireNotRevoked(chain[0]);
    }

    private void requireNotRevoked(X509Certificate certificate) throws CertificateException {
        try {
            if (revoked.contains(certificate)) {
                throw new CertificateException("The key of this certificate is revoked");
            }
        } catch (CounterFailure unreadable) {
            throw new CertificateException(unreadable);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        vouched.checkServerTrusted(chain, type, engine);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        vouched.checkServerTrusted(chain, type, socket);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        vouched.checkServerTrusted(chain, type);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return vouched.getAcceptedIssuers();
    }
}
