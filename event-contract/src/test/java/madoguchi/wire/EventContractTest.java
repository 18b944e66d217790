package madoguchi.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import madoguchi.event.AgentEvent.CardNotRead;
import madoguchi.event.AgentEvent.PinAsked;
import madoguchi.event.AgentEvent.Problem;
import madoguchi.event.CounterEvent;
import madoguchi.event.EventEnvelope;
import madoguchi.event.EventId;
import madoguchi.event.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The JSON in `golden/` is the contract. A change of a golden file is a change of what other processes read.
class EventContractTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    static Stream<CounterEvent> events() {
        return EventSamples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void bodyIsTheGoldenOne(CounterEvent event) throws IOException {
        assertThat(new String(EventCodec.body(event), UTF_8))
                .isEqualTo(Files.readString(golden(event)).strip());
    }

    @ParameterizedTest
    @MethodSource("events")
    void goldenBodyIsReadBack(CounterEvent event) throws IOException {
        var name = EventTypes.wireName(event.getClass());

        assertThat(EventCodec.event(name, Files.readAllBytes(golden(event)))).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("events")
    void envelopeSurvivesTheWire(CounterEvent event) {
        var envelope =
                new EventEnvelope(EventId.random(), Instant.parse("2026-11-20T01:02:03.456789Z"), "form-service", event);

        var sent = EventCodec.write(new Topics("999999").of(event), envelope);

        assertThat(sent.key()).isEqualTo(event.key());
        assertThat(EventCodec.read(received(sent))).isEqualTo(envelope);
    }

    @Test
    void everyEventHasASampleAndAGoldenFile() throws IOException {
        Set<String> sampled = events().map(event -> EventTypes.wireName(event.getClass())).collect(Collectors.toSet());

        assertThat(sampled).isEqualTo(EventTypes.all().keySet());
        try (var files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(EventTypes.all().keySet());
        }
    }

    @Test
    void unknownFieldsAreIgnored() {
        var body = "{\"visit\":\"0123456789ab-4def-8000-000000000001\"}";
        var newer = "{\"visit\":\"01234567-89ab-4def-8000-000000000001\",\"leg\":\"01234567-89ab-4def-8000-000000000002\",\"mood\":\"calm\"}";

        assertThat(EventCodec.event("leg.reinstated.v1", newer.getBytes(UTF_8)).key())
                .isEqualTo("01234567-89ab-4def-8000-000000000001");
        assertThatThrownBy(() -> EventCodec.event("leg.reinstated.v1", body.getBytes(UTF_8)))
                .isInstanceOf(UnreadableEventException.class);
    }

    @Test
    void whatAnOlderAgentLeavesOutIsReadAsNotSaid() {
        var head = "{\"visit\":\"01234567-89ab-4def-8000-000000000001\",\"request\":\"01234567-89ab-4def-8000-000000000004\",\"counter\":3,";

        assertThat(EventCodec.event("pin.asked.v1", (head + "\"triesLeft\":3}").getBytes(UTF_8)))
                .isInstanceOfSatisfying(PinAsked.class, asked -> {
                    assertThat(asked.triesLeft()).isEqualTo(3);
                    assertThat(asked.secret()).isNull();
                });
        assertThat(EventCodec.event(
                        "card.not-read.v1", (head + "\"problem\":\"NO_CARD\",\"triesLeft\":null}").getBytes(UTF_8)))
                .isInstanceOfSatisfying(CardNotRead.class, unread -> {
                    assertThat(unread.problem()).isEqualTo(Problem.NO_CARD);
                    assertThat(unread.kind()).isNull();
                });
    }

    @Test
    void unreadableEventNeverQuotesWhatItFound() {
        assertThatThrownBy(() -> EventCodec.event("leg.called.v1", "{\"visit\":\"見本花子\"}".getBytes(UTF_8)))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageNotContaining("見本")
                .hasNoCause();
    }

    private static Path golden(CounterEvent event) {
        return GOLDEN.resolve(EventTypes.wireName(event.getClass()) + ".json");
    }

    private static ConsumerRecord<String, byte[]> received(ProducerRecord<String, byte[]> sent) {
        return new ConsumerRecord<>(
                sent.topic(),
                0,
                0,
                0,
                TimestampType.CREATE_TIME,
                0,
                sent.value().length,
                sent.key(),
                sent.value(),
                sent.headers(),
                Optional.empty());
    }
}
