package madoguchi.delivery;

import static madoguchi.delivery.TestService.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import madoguchi.delivery.TestService.Place;
import madoguchi.embedded.BrokerAddress;
import madoguchi.embedded.BrokerSecurity;
import madoguchi.embedded.EmbeddedKafka;
import madoguchi.embedded.EmbeddedServers;
import madoguchi.event.CounterId;
import madoguchi.event.Topics;
import madoguchi.event.VisitId;
import madoguchi.identity.IdentityFolder;
import madoguchi.identity.IdentityName;
import madoguchi.identity.authority.TownCertificates;
import madoguchi.identity.authority.Wanted;
import madoguchi.wire.TopicAccess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// Two services with certificates, on a broker that lets nobody do more than is written down.
@ExtendWith(OutputCaptureExtension.class)
class CertificateIT {

    private static final List<CounterId> COUNTERS = List.of(new CounterId(1));

    @TempDir
    private Path folder;

    private final Topics town = new Topics(EmbeddedServers.freshTownCode());
    private final BrokerAddress address =
            BrokerAddress.loopback(EmbeddedServers.freePort(), EmbeddedServers.freePort());
    private final VisitId visit = VisitId.random();
    private Path certificates = Path.of("");

    @BeforeEach
    void make() {
        certificates = made("certificates", Clock.systemUTC());
    }

    /// One service shows a foreign certificate until somebody replaces it; then the broker loses its disk.
    @Test
    void eventsArriveOnceCertificatesAreRightAlsoIfTheBrokerLosesAllRightsWithItsDisk(CapturedOutput output)
            throws IOException {
        var foreign = made("foreign", Clock.systemUTC());
        try (var ticket = start("ticket", foreign, town.form());
                var form = start("form", certificates, town.ticket(), town.agent(COUNTERS.getFirst()))) {
            try (var _ = broker("disk")) {
                ticket.publish(said(visit, 1));
                awaitIn(output, "ticket-service relay cannot go on: ID-301");
                replace(foreign.resolve("ticket-service"), certificates.resolve("ticket-service"));

                awaitHeard(form, 1);
                await().untilAsserted(() -> assertThat(ticket.installation().find("form-service")).isPresent());
                assertThat(output.toString().split("ticket-service relay cannot go on: ", -1)).as("told once").hasSize(2);
            }
            try (var _ = broker("other disk")) {
                ticket.publish(said(visit, 2));
                awaitHeard(form, 1, 2);
            }
        }
    }

    @Test
    void expiredCertificateEndsTheStartWithARemedy() {
        var past = made("past", Clock.offset(Clock.systemUTC(), Duration.ofDays(-900)));

        assertThatThrownBy(() -> start("ticket", past, town.form()))
                .hasRootCauseMessage("ID-104 EXPIRED at %s %s"
                        .formatted(
                                past.resolve("ticket-service/certificate.pem"),
                                new IdentityFolder(past.resolve("ticket-service")).expires()));
    }

    private Path made(String name, Clock clock) {
        var made = folder.resolve(name);
        new TownCertificates(made, clock)
                .make(town.town(), Wanted.ofTown("staff.test", "public.test", List.of(), COUNTERS));
        return made;
    }

    private EmbeddedKafka broker(String disk) {
        var security = new BrokerSecurity(
                certificates.resolve(IdentityName.KAFKA.value()), new TopicAccess(town, COUNTERS));
        return EmbeddedKafka.start(folder.resolve(disk), address, security);
    }

    private TestService start(String schema, Path from, String... topics) {
        var place = new Place(
                "127.0.0.1:" + address.port(), EmbeddedServers.freshDatabase(), town.town(), "town files", from);
        return TestService.start(place, schema, List.of(topics));
    }

    private void awaitHeard(TestService form, Integer... numbers) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(form.heard(visit)).containsExactly(numbers));
    }

    private static void awaitIn(CapturedOutput output, String words) {
        await().atMost(Duration.ofSeconds(20)).until(() -> output.toString().contains(words));
    }

    private static void replace(Path folder, Path by) throws IOException {
        try (var files = Files.list(by)) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
