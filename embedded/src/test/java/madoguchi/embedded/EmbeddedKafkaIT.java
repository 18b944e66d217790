package madoguchi.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaIT {

    private final int port = Ports.anyFree();
    private final int controllerPort = Ports.anyFree();

    @Test
    void whatWasAcknowledgedIsThereAfterARestart(@TempDir Path folder) throws Exception {
        try (var broker = EmbeddedKafka.start(folder, port, controllerPort)) {
            publish(broker.bootstrapServers(), "見本 𠮷子");
        }

        try (var broker = EmbeddedKafka.start(folder, port, controllerPort)) {
            assertThat(read(broker.bootstrapServers())).containsExactly("見本 𠮷子");
        }
    }

    @Test
    void takenPortIsSaidAndLeavesNoThreadBehind(@TempDir Path folder) throws Exception {
        var before = nonDaemonThreads();

        try (var taken = new ServerSocket(controllerPort, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedKafka.start(folder, port, taken.getLocalPort()))
                    .hasMessage("EM-101 PORT_TAKEN at 127.0.0.1:" + controllerPort);
        }

        assertThat(nonDaemonThreads()).isSubsetOf(before);
    }

    @Test
    void secondStartOnTheSameFolderIsRefused(@TempDir Path folder) {
        try (var _ = EmbeddedKafka.start(folder, port, controllerPort)) {
            assertThatThrownBy(() -> EmbeddedKafka.start(folder, Ports.anyFree(), Ports.anyFree()))
                    .hasMessageStartingWith("EM-102 DATA_IN_USE");
        }
    }

    private static List<String> nonDaemonThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.isDaemon())
                .map(Thread::getName)
                .toList();
    }

    private static void publish(String bootstrapServers, String value) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
                var producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", bootstrapServers, "linger.ms", "0"),
                        new StringSerializer(),
                        new StringSerializer())) {
            admin.createTopics(List.of(new NewTopic("words", 1, (short) 1))).all().get();
            producer.send(new ProducerRecord<>("words", value)).get();
        }
    }

    private static List<String> read(String bootstrapServers) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new StringDeserializer())) {
            var words = new TopicPartition("words", 0);
            consumer.assign(List.of(words));
            consumer.seekToBeginning(List.of(words));
            var found = new java.util.ArrayList<String>();
            consumer.poll(Duration.ofSeconds(10)).forEach(message -> found.add(message.value()));
            return found;
        }
    }
}
