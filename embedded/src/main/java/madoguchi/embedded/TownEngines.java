package madoguchi.embedded;

import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import madoguchi.identity.IdentityFolder;
import madoguchi.identity.IdentityName;
import org.apache.kafka.common.security.auth.SslEngineFactory;
import org.jspecify.annotations.Nullable;

/// The broker's TLS: both sides show a certificate of the town's authority, and a revoked key does not get through the
/// handshake.
///
/// Public because Kafka makes it by its name.
public final class TownEngines implements SslEngineFactory {

    /// The broker's setting that names the folder of its identity.
    static final String IDENTITY = "madoguchi.identity";

    private @Nullable Ready ready;

    /// What lay in the folder when the broker was started.
    private record Ready(SSLContext context, KeyStore keys, KeyStore trusted) {}

    @Override
    public void configure(Map<String, ?> settings) {
        var folder = identityIn(settings);
        var identity = folder.read(IdentityName.KAFKA, Clock.systemUTC());
        ready = new Ready(identity.sslContext(folder.revoked()), identity.keyStore(), identity.trustStore());
    }

    static IdentityFolder identityIn(Map<String, ?> settings) {
        return new IdentityFolder(Path.of(Objects.requireNonNull(settings.get(IDENTITY), IDENTITY).toString()));
    }

    @Override
    public SSLEngine createServerSslEngine(String host, int port) {
        var engine = engine(host, port);
        engine.setUseClientMode(false);
        engine.setNeedClientAuth(true);
        return engine;
    }

    /// Between the broker and its controller.
    @Override
    public SSLEngine createClientSslEngine(String host, int port, String endpointIdentification) {
        var engine = engine(host, port);
        engine.setUseClientMode(true);
        var rules = engine.getSSLParameters();
        rules.setEndpointIdentificationAlgorithm(endpointIdentification);
        engine.setSSLParameters(rules);
        return engine;
    }

    private SSLEngine engine(String host, int port) {
        var engine = ready().context().createSSLEngine(host, port);
        engine.setEnabledProtocols(new String[] {"TLSv1.3"});
        return engine;
    }

    @Override
    public KeyStore keystore() {
        return ready().keys();
    }

    @Override
    public KeyStore truststore() {
        return ready().trusted();
    }

    private Ready ready() {
        return Objects.requireNonNull(ready, "not configured");
    }

    /// A renewed certificate is taken up at the next start.
    @Override
    public boolean shouldBeRebuilt(Map<String, Object> settings) {
        return false;
    }

    @Override
    public Set<String> reconfigurableConfigs() {
        return Set.of();
    }

    @Override
    public void close() {}
}
