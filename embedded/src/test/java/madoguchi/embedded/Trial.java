package madoguchi.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Somebody with a certificate, who tries everything.
final class Trial implements AutoCloseable {

    private static final byte[] WORD = "word".getBytes(UTF_8);

    private final Admin admin;
    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> consumer;

    /// @param access how it shows its certificate
    Trial(Map<String, Object> access) {
        this.admin = Admin.create(access);
        this.producer = new KafkaProducer<>(
                with(access, Map.of("acks", "1", "enable.idempotence", false, "max.block.ms", 10_000)),
                new StringSerializer(),
                new ByteArraySerializer());
        this.consumer = new KafkaConsumer<>(
                with(access, Map.of("enable.auto.commit", false)),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    Admin admin() {
        return admin;
    }

    /// One letter for everything that was let through.
    String tried(String topic) {
        var cell = letter("C", () -> create(topic))
                + letter("W", () -> producer.send(new ProducerRecord<>(topic, WORD)).get())
                + letter("R", () -> read(topic))
                + letter("D", () -> admin.describeTopics(List.of(topic)).allTopicNames().get())
                + letter("A", () -> alter(topic))
                + letter("X", () -> admin.deleteTopics(List.of(topic)).all().get());
        return cell.isEmpty() ? "-" : cell;
    }

    private static String letter(String letter, Callable<?> deed) {
        return allowed(deed) ? letter : "";
    }

    /// Refused for want of a right, or done; anything else is a fault of the test.
    static boolean allowed(Callable<?> deed) {
        try {
            deed.call();
            return true;
        } catch (Exception e) {
            if (e instanceof AuthorizationException || e.getCause() instanceof AuthorizationException) {
                return false;
            }
            throw new IllegalStateException(e);
        }
    }

    private Object create(String topic) throws Exception {
        try {
            return admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).topicId(topic).get();
        } catch (ExecutionException e) {
            // Rights are looked at first.
            if (e.getCause() instanceof TopicExistsException) {
                return topic;
            }
            throw e;
        }
    }

    private Object alter(String topic) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        Collection<AlterConfigOp> longer =
                List.of(new AlterConfigOp(new ConfigEntry("retention.ms", "1000"), AlterConfigOp.OpType.SET));
        return admin.incrementalAlterConfigs(Map.of(resource, longer)).all().get();
    }

    /// Every topic holds something from the start.
    private Object read(String topic) {
        var partition = new TopicPartition(topic, 0);
        consumer.assign(List.of(partition));
        consumer.seekToBeginning(List.of(partition));
        var end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (System.nanoTime() < end) {
            if (!consumer.poll(Duration.ofMillis(100)).isEmpty()) {
                return topic;
            }
        }
        throw new IllegalStateException("neither refused nor read: " + topic);
    }

    private static Map<String, Object> with(Map<String, Object> access, Map<String, Object> own) {
        var all = new HashMap<>(access);
        all.putAll(own);
        return all;
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
        consumer.close();
        admin.close(Duration.ZERO);
    }
}
