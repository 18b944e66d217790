package madoguchi.wire;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.net.URI;
import java.time.ZoneOffset;
import madoguchi.event.CounterEvent;
import madoguchi.event.EventEnvelope;
import madoguchi.event.EventId;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes and reads events. Readers ignore fields they do not know; anything else that does not fit is unreadable.
public final class EventCodec {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private EventCodec() {}

    public static ProducerRecord<String, byte[]> write(String topic, EventEnvelope envelope) {
        return KafkaMessageFactory.<String>createWriter(topic, envelope.event().key())
                .writeBinary(cloudEvent(envelope));
    }

    /// @throws UnreadableEventException if the record is not an event we know
    public static EventEnvelope read(ConsumerRecord<String, byte[]> message) {
        try {
            var event = KafkaMessageFactory.createReader(message).toEvent();
            var time = event.getTime();
            if (time == null) {
                throw new UnreadableEventException("no time");
            }
            return new EventEnvelope(
                    EventId.of(event.getId()),
                    time.toInstant(),
                    event.getSource().toString(),
                    event(event.getType(), bytes(event)));
        } catch (CloudEventRWException | IllegalArgumentException e) {
            throw new UnreadableEventException(e.getClass().getSimpleName());
        }
    }

    /// The body alone: JSON in UTF-8.
    public static byte[] body(CounterEvent event) {
        return JSON.writeValueAsBytes(event);
    }

    /// @throws UnreadableEventException if name and body do not make an event
    public static CounterEvent event(String wireName, byte[] body) {
        var type = EventTypes.find(wireName);
        if (type == null) {
            throw new UnreadableEventException("unknown type " + wireName);
        }
        try {
            return JSON.readValue(body, type);
        } catch (JacksonException e) {
            // The parser's message quotes the input, and the input may be anything.
            throw new UnreadableEventException("body of " + wireName);
        }
    }

    private static CloudEvent cloudEvent(EventEnvelope envelope) {
        return CloudEventBuilder.v1()
                .withId(envelope.id().toString())
                .withSource(URI.create(envelope.source()))
                .withType(EventTypes.wireName(envelope.event().getClass()))
                .withTime(envelope.occurredAt().atOffset(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .withData(body(envelope.event()))
                .build();
    }

    private static byte[] bytes(CloudEvent event) {
        var data = event.getData();
        return data == null ? new byte[0] : data.toBytes();
    }
}
