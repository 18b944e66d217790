package madoguchi.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import madoguchi.embedded.EmbeddedServers;
import madoguchi.event.EventEnvelope;
import madoguchi.event.EventId;
import madoguchi.event.FormEvent;
import madoguchi.event.TicketNumber;
import madoguchi.event.Topics;
import madoguchi.event.VisitId;
import madoguchi.ticket.queue.Decisions;
import madoguchi.ticket.queue.Hall;
import madoguchi.wire.EventCodec;
import madoguchi.wire.EventTypes;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/// The service between a real broker and a real database.
class BrokerIT {

    private final Topics town = new Topics(EmbeddedServers.freshTownCode());
    private final Map<String, Object> broker = Map.of("bootstrap.servers", EmbeddedServers.bootstrapServers());
    private final String database = EmbeddedServers.freshDatabase();

    @Test
    void aVisitGoesOnThroughARestart() throws Exception {
        try (var admin = Admin.create(broker)) {
            admin.createTopics(List.of(new NewTopic(town.form(), 1, (short) 1))).all().get();
        }
        TicketNumber family;
        try (var service = start()) {
            var hall = new Hall(service);
            family = hall.arrive("bereavement");
            hall.next(1);
            hall.start(1);
            say(Decisions.of(hall.visit(family), "jumin", "hoken"));
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(hall.waiting(3)).containsExactly(family));
        }

        try (var service = start()) {
            var hall = new Hall(service);
            hall.finish(1);
            assertThat(hall.next(3)).isEqualTo(Optional.of(family));
            hall.start(3);
            hall.finish(3);
            assertThat(hall.arrive("moving")).isEqualTo(new TicketNumber(family.value() + 1));

            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(onTheTopic(hall.visit(family)))
                            .containsExactly(
                                    "visit.opened.v1",
                                    "leg.queued.v1",
                                    "leg.called.v1",
                                    "leg.started.v1",
                                    "leg.queued.v1",
                                    "leg.finished.v1",
                                    "leg.called.v1",
                                    "leg.started.v1",
                                    "leg.finished.v1",
                                    "visit.closed.v1"));
        }
    }

    private RunningTicketService start() {
        return RunningTicketService.start(database, EmbeddedServers.bootstrapServers(), town.town());
    }

    private void say(FormEvent event) throws Exception {
        try (var producer = new KafkaProducer<>(broker, new StringSerializer(), new ByteArraySerializer())) {
            var envelope = new EventEnvelope(EventId.random(), Instant.now(), "form-service", event);
            producer.send(EventCodec.write(town.form(), envelope)).get();
        }
    }

    /// One visit's events: between visits Kafka promises no order.
    private List<String> onTheTopic(VisitId visit) {
        try (var consumer = new KafkaConsumer<>(broker, new StringDeserializer(), new ByteArrayDeserializer())) {
            var all = List.of(new TopicPartition(town.ticket(), 0));
            consumer.assign(all);
            consumer.seekToBeginning(all);
            var end = consumer.endOffsets(all).values().iterator().next();
            var types = new ArrayList<String>();
            while (consumer.position(all.getFirst()) < end) {
                for (var message : consumer.poll(Duration.ofMillis(200))) {
                    var event = EventCodec.read(message).event();
                    if (event.key().equals(visit.toString())) {
                        types.add(EventTypes.wireName(event.getClass()));
                    }
                }
            }
            return types;
        }
    }
}
