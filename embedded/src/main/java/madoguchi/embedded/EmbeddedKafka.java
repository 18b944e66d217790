package madoguchi.embedded;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/// A Kafka broker and its controller inside this process (KRaft, combined). The folder is kept: what was acknowledged
/// is there again at the next start, also after `kill -9`.
public final class EmbeddedKafka implements AutoCloseable {

    private final FolderLock lock;
    private final KafkaRaftServer server;
    private final String bootstrapServers;

    private EmbeddedKafka(FolderLock lock, KafkaRaftServer server, String bootstrapServers) {
        this.lock = lock;
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    /// Without any protection, and so on loopback only.
    ///
    /// @throws madoguchi.failure.CounterFailure if a port or the folder is taken, or the broker does not come up
    public static EmbeddedKafka start(Path folder, int port, int controllerPort) {
        return start(new BrokerSettings(folder.toAbsolutePath(), BrokerAddress.loopback(port, controllerPort), null));
    }

    /// For everybody who has a certificate of the town, and for nobody else: no listener of this broker is without.
    ///
    /// @throws madoguchi.failure.CounterFailure as above, or if the broker's own certificate is not in order
    public static EmbeddedKafka start(Path folder, BrokerAddress address, BrokerSecurity security) {
        security.certificate();
        return start(new BrokerSettings(folder.toAbsolutePath(), address, security));
    }

    private static EmbeddedKafka start(BrokerSettings settings) {
        var address = settings.address();
        var lock = FolderLock.take(settings.folder());
        try {
            Ports.requireFree(address.listen(), address.port());
            Ports.requireFree(address.controllerPort());
            return new EmbeddedKafka(lock, started(settings), address.bootstrapServers());
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static KafkaRaftServer started(BrokerSettings settings) {
        try {
            formatOnce(settings.folder());
            var server = new KafkaRaftServer(KafkaConfig.fromProps(settings.properties()), Time.SYSTEM);
            startOrStop(server, settings);
            return server;
        } catch (Exception e) {
            throw EmbeddedError.BROKER_DID_NOT_START.failure(settings.folder().toString(), e);
        }
    }

    /// A broker that fails half-way leaves non-daemon threads behind; without this the process would never end.
    private static void startOrStop(KafkaRaftServer server, BrokerSettings settings) throws Exception {
        try {
            server.startup();
            if (settings.security() != null) {
                settings.security().giveRights(settings.address().bootstrapServers());
            }
        } catch (Exception | Error e) {
            server.shutdown();
            throw e;
        }
    }

    private static void formatOnce(Path folder) throws Exception {
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        new Formatter()
                .setPrintStream(new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8))
                .setNodeId(BrokerSettings.NODE)
                .setClusterId(Uuid.randomUuid().toString())
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setControllerListenerName(BrokerSettings.CONTROLLER)
                .addDirectory(folder.toString())
                .setMetadataLogDirectory(folder.toString())
                .run();
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        lock.close();
    }
}
