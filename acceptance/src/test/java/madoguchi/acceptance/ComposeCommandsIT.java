package madoguchi.acceptance;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import madoguchi.acceptance.compose.ComposeTown;
import madoguchi.launcher.demo.DemoDevices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The processes of docker-compose.yml, without a container engine. Six of them take long to begin, so one set shows
/// everything: that each is healthy, that a visit is played in them, that each may be killed meanwhile, and their end.
class ComposeCommandsIT {

    /// As docker-compose would: nobody before those who need it.
    private static final List<String> STOPPED =
            List.of("front-door", "agent", "ticket-service", "form-service", "kafka", "postgres");

    @TempDir
    Path folder;

    @Test
    @DisplayName("途中でどのプロセスが落ちても、来庁はそのまま続き、二重になるものはない")
    void aVisitGoesOnWhileProcessesAreKilledAndStartedAgain() throws Exception {
        try (var town = ComposeTown.start(folder)) {
            for (var name : town.names()) {
                assertThat(town.health(name)).as(name).isZero();
            }

            playWhileProcessesAreKilled(town);

            for (var name : STOPPED) {
                assertThat(town.process(name).stop()).as(town.process(name).said()).isZero();
                assertThat(town.process(name).said()).contains("終了しました");
            }
        }
    }

    private static void playWhileProcessesAreKilled(ComposeTown town) throws Exception {
        var kiosk = DemoDevices.of(town.reach(), town.demo()).kiosk();
        kiosk.page("/kiosk/main");
        var visit = new VisitByHand(kiosk, town.reach().staffBrowser(), 1, town.demo());
        var page = UUID.randomUUID();
        var number = visit.drawNumber(page);
        visit.begin(number);
        visit.readCard("APPLICANT");
        visit.answer();
        assertThat(visit.print("nhi-funeral-grant").path("state").asString()).isEqualTo("PRINTED");
        var seen = visit.desk();

        town.kill("form-service");
        assertThat(town.health("form-service")).isEqualTo(1);
        assertThat(visit.queue().path("current").path("state").asString()).as("numbers go on").isEqualTo("SERVING");
        town.startAgain("form-service");
        assertThat(visit.desk()).as("nobody signs in again").isEqualTo(seen);

        visit.askForCard("HEIRS_REPRESENTATIVE");
        town.kill("agent");
        town.startAgain("agent");
        // What is asked before an agent listens for the first time is nobody's wish to it.
        await().atMost(ofSeconds(30))
                .until(() -> town.process("agent").said().contains("Listening for card requests"));

        town.kill("kafka");
        assertThat(visit.drawNumber(page)).as("the kiosk's page asks again").isEqualTo(number);
        assertThat(visit.drawNumber()).as("the next family").isEqualTo(number + 1);
        town.startAgain("kafka");

        visit.readCard("HEIRS_REPRESENTATIVE");
        visit.print("juminhyo-request");
        visit.handOver();
        visit.finish(number);
        try (var tables = TownTables.at(town.jdbcUrl())) {
            InterruptedVisit.assertThatEachThingHappenedOnce(tables, seen.path("visit").asString());
        }
        assertThat(town.papers()).hasSize(2);
    }
}
