package madoguchi.wire;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import madoguchi.identity.Identity;
import madoguchi.identity.IdentityFolder;
import madoguchi.identity.IdentityName;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.config.SslConfigs;
import org.jspecify.annotations.Nullable;

/// How this process reaches Kafka: plainly, which is for one machine alone, or with its certificate.
public final class KafkaAccess {

    private final String bootstrapServers;
    private final @Nullable Card card;

    private KafkaAccess(String bootstrapServers, @Nullable Card card) {
        this.bootstrapServers = bootstrapServers;
        this.card = card;
    }

    /// Without a certificate, as on loopback.
    public static KafkaAccess plain(String bootstrapServers) {
        return new KafkaAccess(bootstrapServers, null);
    }

    /// @param identity the folder of this process's identity; without one, plain
    /// @param self whose certificate must lie there
    /// @throws madoguchi.failure.CounterFailure at once if Kafka would refuse what lies there, or plain would mean other
    ///     machines
    public static KafkaAccess of(
            String bootstrapServers, @Nullable Path identity, IdentityName self, Clock clock) {
        if (identity == null) {
            requireThisMachine(bootstrapServers);
            return plain(bootstrapServers);
        }
        var folder = new IdentityFolder(identity);
        folder.readAtStart(self, clock);
        return new KafkaAccess(bootstrapServers, new Card(folder, self, clock));
    }

    /// In clear, anybody between here and there could be the broker, and ask for a card under a key of his own.
    private static void requireThisMachine(String bootstrapServers) {
        for (var place : bootstrapServers.split(",", -1)) {
            if (!isThisMachine(place.strip().replaceFirst(":\\d+$", ""))) {
                throw AccessError.PLAIN_TO_OTHERS.failure(place.strip());
            }
        }
    }

    private static boolean isThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    /// What every client needs, be it producer, consumer or admin. The folder is read again each time: a client that is
    /// made after a renewal shows the new certificate.
    ///
    /// @throws madoguchi.failure.CounterFailure if Kafka would refuse the certificate
    public Map<String, Object> properties() {
        var properties = new HashMap<String, Object>();
        properties.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        if (card != null) {
            properties.put(CommonClientConfigs.SECURITY_PROTOCOL_CONFIG, "SSL");
            properties.putAll(tls(card.read()));
        }
        return properties;
    }

    /// TLS in which both sides show a certificate of this town's authority, and the server's is for the name that was
    /// asked for.
    public static Map<String, Object> tls(Identity identity) {
        return Map.of(
                SslConfigs.SSL_PROTOCOL_CONFIG, "TLSv1.3",
                SslConfigs.SSL_ENABLED_PROTOCOLS_CONFIG, "TLSv1.3",
                SslConfigs.SSL_KEYSTORE_TYPE_CONFIG, "PEM",
                SslConfigs.SSL_KEYSTORE_KEY_CONFIG, identity.keyPem(),
                SslConfigs.SSL_KEYSTORE_CERTIFICATE_CHAIN_CONFIG, identity.certificatePem(),
                SslConfigs.SSL_TRUSTSTORE_TYPE_CONFIG, "PEM",
                SslConfigs.SSL_TRUSTSTORE_CERTIFICATES_CONFIG, identity.authorityPem(),
                SslConfigs.SSL_ENDPOINT_IDENTIFICATION_ALGORITHM_CONFIG, "https");
    }

    private record Card(IdentityFolder folder, IdentityName self, Clock clock) {

        Identity read() {
            return folder.read(self, clock);
        }
    }
}
