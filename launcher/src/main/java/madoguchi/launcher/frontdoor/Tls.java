package madoguchi.launcher.frontdoor;

import madoguchi.identity.Identity;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/// An identity as Jetty takes it, in memory only.
final class Tls {

    private Tls() {}

    static SslContextFactory.Server server(Identity identity) {
        var tls = filled(new SslContextFactory.Server(), identity);
        tls.setIncludeProtocols("TLSv1.2", "TLSv1.3");
        return tls;
    }

    /// Believes no service but those of the town's own authority, under their own name.
    static SslContextFactory.Client client(Identity identity) {
        var tls = filled(new SslContextFactory.Client(), identity);
        tls.setIncludeProtocols("TLSv1.2", "TLSv1.3");
        tls.setTrustStore(identity.trustStore());
        tls.setEndpointIdentificationAlgorithm("HTTPS");
        return tls;
    }

    private static <T extends SslContextFactory> T filled(T tls, Identity identity) {
        tls.setKeyStore(identity.keyStore());
        tls.setKeyStorePassword("");
        return tls;
    }
}
