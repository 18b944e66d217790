package madoguchi.embedded;

import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// How the broker of one town hall is set: one node, every message on the disk before it is acknowledged.
record BrokerSettings(Path folder, BrokerAddress address, @Nullable BrokerSecurity security) {

    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";
    private static final String CLIENTS = "CLIENTS";

    Properties properties() {
        var properties = new Properties();
        addresses(properties);
        oneNode(properties);
        small(properties);
        // One broker has no second copy: without this it acknowledges from the page cache.
        properties.put("log.flush.interval.messages", "1");
        // A mistyped topic is a fault to see, not a topic to create.
        properties.put("auto.create.topics.enable", "false");
        return properties;
    }

    private void addresses(Properties properties) {
        var protocol = security == null ? "PLAINTEXT" : "SSL";
        properties.put("process.roles", "broker,controller");
        properties.put("node.id", String.valueOf(NODE));
        properties.put("log.dirs", folder.toString());
        properties.put("listeners", "%s://%s:%d,%s://%s".formatted(CLIENTS, address.listen(), address.port(), CONTROLLER, controller()));
        properties.put("advertised.listeners", CLIENTS + "://" + address.bootstrapServers());
        properties.put(
                "listener.security.protocol.map", "%s:%s,%s:%s".formatted(CLIENTS, protocol, CONTROLLER, protocol));
        properties.put("inter.broker.listener.name", CLIENTS);
        properties.put("controller.listener.names", CONTROLLER);
        properties.put("controller.quorum.voters", NODE + "@" + controller());
        if (security != null) {
            properties.putAll(security.properties());
        }
    }

    /// Never beyond this machine.
    private String controller() {
        return BrokerAddress.LOOPBACK + ":" + address.controllerPort();
    }

    private static void oneNode(Properties properties) {
        properties.put("offsets.topic.replication.factor", "1");
        properties.put("transaction.state.log.replication.factor", "1");
        properties.put("transaction.state.log.min.isr", "1");
        properties.put("share.coordinator.state.topic.replication.factor", "1");
        properties.put("share.coordinator.state.topic.min.isr", "1");
        properties.put("group.initial.rebalance.delay.ms", "0");
        // After kill -9 the old incarnation must expire before the new one may serve: 2 s, not 9 s.
        // A heartbeat below 300 ms times out on a loaded machine.
        properties.put("broker.heartbeat.interval.ms", "300");
        properties.put("broker.session.timeout.ms", "2000");
        properties.put("server.max.startup.time.ms", "60000");
    }

    private static void small(Properties properties) {
        properties.put("offsets.topic.num.partitions", "5");
        properties.put("transaction.state.log.num.partitions", "5");
        properties.put("share.coordinator.state.topic.num.partitions", "1");
        properties.put("num.network.threads", "2");
        properties.put("num.io.threads", "4");
        properties.put("log.cleaner.dedupe.buffer.size", String.valueOf(8 * 1024 * 1024));
    }
}
