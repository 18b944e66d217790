package madoguchi.delivery;

import static madoguchi.delivery.TestService.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import madoguchi.delivery.TestService.Place;
import madoguchi.embedded.EmbeddedKafka;
import madoguchi.embedded.EmbeddedServers;
import madoguchi.event.Topics;
import madoguchi.event.VisitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kafka is away, comes back, and once with an empty disk.
class BrokerOutageIT {

    private final Topics town = new Topics(EmbeddedServers.freshTownCode());
    private final int port = EmbeddedServers.freePort();
    private final int controllerPort = EmbeddedServers.freePort();
    private final Place place =
            new Place("127.0.0.1:" + port, EmbeddedServers.freshDatabase(), town.town(), "town files");
    private final VisitId visit = VisitId.random();

    @Test
    void eventsOutlastTheBroker(@TempDir Path disk) {
        try (var ticket = startTicket();
                var form = startForm()) {
            publish(ticket, 0, 10);
            assertThatThrownBy(() -> form.broker().requireReachable()).hasMessage("DL-101 BROKER_UNREACHABLE");

            try (var _ = broker(disk)) {
                awaitHeard(form, 10);
                // The client that asks may still be waiting out its own back-off.
                await().untilAsserted(() -> assertThatCode(() -> form.broker().requireReachable())
                        .doesNotThrowAnyException());
            }
            publish(ticket, 10, 20);
            await().untilAsserted(() -> assertThatThrownBy(() -> form.broker().requireReachable())
                    .hasMessage("DL-101 BROKER_UNREACHABLE"));

            try (var _ = broker(disk)) {
                awaitHeard(form, 20);
            }
        }
    }

    @Test
    void eventsOutlastTheDiskOfTheBroker(@TempDir Path disk, @TempDir Path second, @TempDir Path third) {
        try (var ticket = startTicket()) {
            try (var form = startForm()) {
                try (var _ = broker(disk)) {
                    publish(ticket, 0, 10);
                    awaitHeard(form, 10);
                }
                try (var _ = broker(second);
                        var wire = new Wire(place.bootstrapServers())) {
                    publish(ticket, 10, 20);
                    awaitHeard(form, 20);
                    assertThat(wire.ids(town.ticket(), visit.toString()))
                            .hasSize(20)
                            .doesNotHaveDuplicates();
                    // Read, and not in the record: from here on an old position points to another event.
                    wire.send(town.ticket(), said(VisitId.random(), 0), 5);
                    publish(ticket, 20, 21);
                    awaitHeard(form, 21);
                }
            }
            publish(ticket, 21, 40);
            try (var _ = broker(third)) {
                await().untilAsserted(() -> assertThat(ticket.waiting()).isZero());
                try (var form = startForm()) {
                    awaitHeard(form, 40);
                }
            }
        }
    }

    private TestService startTicket() {
        return TestService.start(place, "ticket", List.of(town.form()));
    }

    private TestService startForm() {
        return TestService.start(place, "form", List.of(town.ticket()));
    }

    private EmbeddedKafka broker(Path disk) {
        return EmbeddedKafka.start(disk, port, controllerPort);
    }

    private void publish(TestService ticket, int from, int to) {
        IntStream.range(from, to).forEach(number -> ticket.publish(said(visit, number)));
    }

    /// Each once, in order: also what the broker was given twice.
    private void awaitHeard(TestService form, int count) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(form.heard(visit))
                        .containsExactlyElementsOf(IntStream.range(0, count).boxed().toList()));
    }
}
