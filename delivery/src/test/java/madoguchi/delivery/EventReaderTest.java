package madoguchi.delivery;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import madoguchi.delivery.Reading.Event;
import madoguchi.delivery.Reading.Stray;
import madoguchi.event.CounterId;
import madoguchi.event.EventEnvelope;
import madoguchi.event.EventId;
import madoguchi.event.HealthEvent.ProcessReported;
import madoguchi.event.HealthEvent.ReaderState;
import madoguchi.event.Topics;
import madoguchi.wire.EventCodec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class EventReaderTest {

    private static final Topics TOWN = new Topics("999999");
    private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");

    @Test
    void reportIsBelievedOnTheTopicOfItsProcessOnly() {
        assertThat(read(TOWN.health("counter-1"), "counter-1")).isInstanceOf(Event.class);

        for (var topic : new String[] {TOWN.health("counter-1"), TOWN.agent(new CounterId(1)), "999999.health"}) {
            assertThat(read(topic, "form-service")).isEqualTo(new Stray(DeliveryError.FOREIGN_EVENT));
        }
    }

    @Test
    void reportOfANameThatNoProcessCanHaveIsGarbage() {
        assertThat(read(TOWN.health("counter-1"), "見本 花子")).isEqualTo(new Stray(DeliveryError.UNREADABLE_EVENT));
    }

    private static Reading read(String topic, String source) {
        var report = new ProcessReported(source, "build", null, ReaderState.READY);
        var sent = EventCodec.write(topic, new EventEnvelope(EventId.random(), NOW, "counter-1", report));
        var value = requireNonNull(sent.value());
        var message = new ConsumerRecord<>(
                topic, 0, 0, 0, TimestampType.CREATE_TIME, 0, value.length, sent.key(), value, sent.headers(), Optional.empty());
        return new EventReader(TOWN).read(Received.of(message, NOW));
    }
}
