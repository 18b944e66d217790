package madoguchi.delivery;

import static madoguchi.delivery.TestService.said;
import static org.assertj.core.api.Assertions.assertThat;
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
    void eventsOutlastTheBrokerAndItsDisk(@TempDir Path disk, @TempDir Path newDisk) {
        try (var ticket = TestService.start(place, "ticket", List.of(town.form()));
                var form = TestService.start(place, "form", List.of(town.ticket()))) {
            publish(ticket, 0, 10);
            assertThatThrownBy(() -> form.broker().requireReachable()).hasMessage("DL-101 BROKER_UNREACHABLE");

            try (var _ = EmbeddedKafka.start(disk, port, controllerPort)) {
                awaitHeard(form, 10);
                form.broker().requireReachable();
                publish(ticket, 10, 20);
                awaitHeard(form, 20);
            }
            publish(ticket, 20, 30);
            await().untilAsserted(() -> assertThatThrownBy(() -> form.broker().requireReachable())
                    .hasMessage("DL-101 BROKER_UNREACHABLE"));

            try (var _ = EmbeddedKafka.start(disk, port, controllerPort)) {
                awaitHeard(form, 30);
                await().untilAsserted(() -> assertThat(ticket.waiting()).isZero());
            }
            publish(ticket, 30, 40);

            try (var _ = EmbeddedKafka.start(newDisk, port, controllerPort);
                    var wire = new Wire(place.bootstrapServers())) {
                awaitHeard(form, 40);
                assertThat(wire.ids(town.ticket(), visit.toString())).hasSize(40).doesNotHaveDuplicates();
                publish(ticket, 40, 41);
                awaitHeard(form, 41);
            }
        }
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
