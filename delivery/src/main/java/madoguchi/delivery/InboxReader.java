package madoguchi.delivery;

import java.sql.Connection;
import java.sql.SQLRecoverableException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;

/// Reads what a service listens to, from where its database says it is. Whatever fails ends the session, and the next
/// one begins at the first record that was not taken in: no record is passed over.
final class InboxReader implements SoleJob.Held {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final KafkaClients clients;
    private final TopicDirectory directory;
    private final List<String> topics;
    private final Taking taking;

    InboxReader(KafkaClients clients, TopicDirectory directory, List<String> topics, Taking taking) {
        this.clients = clients;
        this.directory = directory;
        this.topics = topics;
        this.taking = taking;
    }

    @Override
    public void run(Worker worker, Connection own) throws Exception {
        directory.create(directory.ofAgents(topics));
        var known = ids();
        if (known.isEmpty()) {
            worker.rest(LOOK);
            return;
        }
        var consumer = clients.consumer();
        try {
            resume(consumer, known);
            read(worker, own, consumer, known);
        } finally {
            consumer.close(CloseOptions.timeout(Duration.ofSeconds(1)));
        }
    }

    private void resume(KafkaConsumer<String, byte[]> consumer, Map<String, Uuid> known) {
        var positions = new HashMap<TopicPartition, Long>();
        known.forEach((topic, id) -> {
            for (var partition : consumer.partitionsFor(topic)) {
                var next = taking.positions().resume(topic, id.toString(), partition.partition());
                positions.put(new TopicPartition(topic, partition.partition()), next);
            }
        });
        consumer.assign(positions.keySet());
        positions.forEach(consumer::seek);
    }

    /// Until told to stop, or until the topics are others than they were: then positions mean nothing any more.
    private void read(Worker worker, Connection own, KafkaConsumer<String, byte[]> consumer, Map<String, Uuid> known)
            throws Exception {
        var looked = System.nanoTime();
        while (!worker.stopped()) {
            var messages = consumer.poll(POLL);
            if (!messages.isEmpty() || System.nanoTime() - looked > LOOK.toNanos()) {
                if (!ids().equals(known)) {
                    return;
                }
                looked = System.nanoTime();
                requireLock(own);
            }
            for (var message : messages) {
                if (worker.stopped()) {
                    return;
                }
                taking.take(message);
            }
            taking.retryWaiting();
            worker.fine();
        }
    }

    private Map<String, Uuid> ids() throws InterruptedException {
        var ids = new HashMap<String, Uuid>();
        directory.find(topics).forEach((name, topic) -> ids.put(name, topic.topicId()));
        return ids;
    }

    private static void requireLock(Connection own) throws Exception {
        if (!own.isValid(1)) {
            throw new SQLRecoverableException("the connection that holds the lock is gone");
        }
    }

    /// What becomes of each record.
    record Taking(Intake intake, Replay replay, ReadPositions positions, Clock clock) {

        void take(ConsumerRecord<String, byte[]> message) {
            intake.take(Received.of(message, clock.instant()));
        }

        void retryWaiting() {
            replay.retryWaiting();
        }
    }
}
