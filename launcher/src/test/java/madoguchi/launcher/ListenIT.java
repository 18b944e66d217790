package madoguchi.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import madoguchi.event.CounterId;
import madoguchi.identity.Identity;
import madoguchi.identity.IdentityName;
import madoguchi.identity.authority.TownCertificates;
import madoguchi.identity.authority.Wanted;
import madoguchi.wire.KafkaAccess;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `run --listen` as a process, at an address of loopback: the rules are those of any other address.
class ListenIT {

    @TempDir
    Path folder;

    private final int port = RunIT.freePorts();

    @Test
    void otherMachinesAreGivenHttpsRegistrationAndKafkaByCertificate() throws Exception {
        var town = new TownCertificates(folder.resolve("certificates"), Clock.systemUTC());
        town.make("999999", Wanted.ofTown("localhost", "localhost", List.of(), List.of(new CounterId(1))));
        var door = town.folderOf(IdentityName.STAFF_DOOR).read(Clock.systemUTC());

        try (var process = TownProcess.run(
                        "--data", folder.resolve("data").toString(),
                        "--port", String.valueOf(port),
                        "--listen", "127.0.0.1",
                        "--names", "localhost,127.0.0.1",
                        "--certificates", folder.resolve("certificates").toString())
                .untilReady()) {
            assertThat(get(door, "https://localhost:%d/sign-in".formatted(port)).statusCode()).isEqualTo(200);
            assertThat(get(door, "https://127.0.0.1:%d/kiosk/main".formatted(port + 1)).body()).contains("KS-201");
            assertThatThrownBy(() -> HttpClient.newHttpClient()
                            .send(request("http://localhost:%d/sign-in".formatted(port)), BodyHandlers.discarding()))
                    .isInstanceOf(IOException.class);
            assertThatKafkaKnows(town);
            process.handle().destroy();
            assertThat(process.exitCode()).isZero();
            assertThat(process.said())
                    .contains("https://localhost:%d/desk".formatted(port))
                    .contains("https://127.0.0.1:%d/kiosk/main".formatted(port + 1))
                    .contains("https://localhost:%d/queue/devices".formatted(port))
                    .doesNotContain("http://", "counter-agent", "virtual-reader");
        }
    }

    private void assertThatKafkaKnows(TownCertificates town) throws Exception {
        var counter = new CounterId(1);
        var access = KafkaAccess.of(
                "localhost:" + (port + 4),
                town.folderOf(IdentityName.agent(counter)).path(),
                IdentityName.agent(counter),
                Clock.systemUTC());
        try (var admin = Admin.create(access.properties())) {
            await().untilAsserted(() -> assertThat(admin.listTopics().names().get(20, TimeUnit.SECONDS))
                    .containsExactlyInAnyOrder("999999.agent.1", "999999.form.cards", "999999.health.counter-1"));
        }
    }

    @Test
    void withoutCertificatesNothingIsOpened() throws Exception {
        try (var process = TownProcess.run(
                "--data", folder.resolve("x").toString(), "--listen", "0.0.0.0", "--names", "staff.town,hall.town")) {
            assertThat(process.exitCode()).isEqualTo(1);
            assertThat(process.said()).contains("LN-105", "./madoguchi certificate").doesNotContain("Exception");
        }
    }

    private static HttpResponse<String> get(Identity trusting, String address) throws Exception {
        try (var client = HttpClient.newBuilder().sslContext(trusting.sslContext()).build()) {
            return client.send(request(address), BodyHandlers.ofString());
        }
    }

    private static HttpRequest request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).header("Accept", "*/*").build();
    }
}
