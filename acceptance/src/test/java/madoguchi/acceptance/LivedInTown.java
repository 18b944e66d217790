package madoguchi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// What a town hall looks like in the middle of a day: one family has gone, one is at its last counter, one has papers in
/// the tray, one waits, and one message that nobody understands is parked.
final class LivedInTown {

    private final RunningTown town;
    private final VisitByHand visit;

    LivedInTown(RunningTown town) {
        this.town = town;
        this.visit = new VisitByHand(town, 1);
    }

    void live() throws Exception {
        assertThat(town.demo("gone").exitCode()).isZero();
        leadToTheLastCounter(visit.drawNumber());
        printFor(visit.drawNumber());
        visit.drawNumber();
        park();
    }

    private void leadToTheLastCounter(int number) {
        printFor(number);
        visit.handOver();
        visit.moveOn(number);
    }

    private void printFor(int number) {
        visit.begin(number);
        visit.findApplicant();
        visit.answer();
        assertThat(visit.print("nhi-funeral-grant").path("state").asString()).isEqualTo("PRINTED");
        visit.print("juminhyo-request");
    }

    private void park() throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", town.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>("999999.ticket", "nobody", "?".getBytes(StandardCharsets.UTF_8)))
                    .get();
        }
        try (var tables = TownTables.of(town)) {
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> tables.texts("select key from form.parked_key").size() == 1);
        }
    }
}
