package madoguchi.delivery;

import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Carries the outbox to Kafka. Its queries run on the connection that holds its lock: without the lock it can do
/// nothing.
///
/// A producer that has once failed may reorder what follows, so it is thrown away and the rows are sent again under the
/// same event ids; who receives them has seen them.
record Relay(KafkaClients clients, OwnTopics topics, Duration poll) implements SoleJob.Held {

    @Override
    public void run(Worker worker, Connection own) throws Exception {
        var rows = new OutboxRows(JdbcClient.create(new SingleConnectionDataSource(own, true)));
        var producer = clients.producer();
        try {
            while (!worker.stopped()) {
                topics.verify(rows);
                var due = rows.first();
                send(due, rows, producer);
                worker.fine();
                if (due.isEmpty()) {
                    worker.rest(poll);
                }
            }
        } finally {
            producer.close(Duration.ZERO);
        }
    }

    /// Visits in parallel, the events of one visit one after the other: each waits for the acknowledgement of the last.
    private static void send(List<OutboxRow> due, OutboxRows rows, KafkaProducer<String, byte[]> producer)
            throws InterruptedException {
        var visits = new LinkedHashMap<String, Queue<OutboxRow>>();
        due.forEach(row ->
                visits.computeIfAbsent(row.key(), _ -> new ArrayDeque<>()).add(row));
        while (!visits.isEmpty()) {
            sendRound(visits.values().stream().map(Queue::remove).toList(), rows, producer);
            visits.values().removeIf(Queue::isEmpty);
        }
    }

    private static void sendRound(List<OutboxRow> round, OutboxRows rows, KafkaProducer<String, byte[]> producer)
            throws InterruptedException {
        var sent = round.stream().map(row -> producer.send(row.message())).toList();
        var acknowledged = new ArrayList<OutboxRow>();
        for (var i = 0; i < round.size(); i++) {
            if (acknowledged(sent.get(i))) {
                acknowledged.add(round.get(i));
            }
        }
        rows.delete(acknowledged);
        if (acknowledged.size() < round.size()) {
            throw DeliveryError.BROKER_UNREACHABLE.failure();
        }
    }

    private static boolean acknowledged(Future<RecordMetadata> sent) throws InterruptedException {
        try {
            sent.get();
            return true;
        } catch (ExecutionException e) {
            // The caller sends the row again; which of the ways of not being acknowledged it was, changes nothing.
            return false;
        }
    }
}
