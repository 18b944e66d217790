package madoguchi.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The demo at a town hall whose every part is a process of its own.
class SeparateProcessesIT {

    @TempDir
    Path folder;

    @Test
    void theVisitIsTheSameAndNothingIsLeftRunning() throws Exception {
        try (var demo = TownProcess.start(
                "demo", "--separate", "--port", "23500", "--data", folder.resolve("d").toString(), "--out", folder.resolve("out").toString())) {
            demo.untilLine("a number at the kiosk");
            var children = demo.handle().descendants().toList();

            assertThat(demo.exitCode()).as(demo.said()).isZero();
            assertThat(demo.said()).contains("all events in order, 4 card commands, 2 papers");
            assertThat(children).hasSize(6).noneMatch(ProcessHandle::isAlive);
        }
        assertThat(folder.resolve("out/nhi-funeral-grant.pdf")).isNotEmptyFile();
        assertThat(folder.resolve("out/juminhyo-request.pdf")).isNotEmptyFile();
    }

    @Test
    void nothingOutlivesADemoThatIsKilled() throws Exception {
        try (var demo = TownProcess.start(
                "demo", "--separate", "--port", "23600", "--data", folder.resolve("k").toString())) {
            demo.untilLine("Starting every part");
            // The third is begun as soon as the database is there, which runs in processes of its own.
            await().atMost(Duration.ofSeconds(60)).until(() -> demo.handle().children().count() > 2);
            var children = demo.handle().descendants().toList();

            demo.handle().destroyForcibly();

            await().atMost(Duration.ofSeconds(60)).until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
        }
    }

    @Test
    void whatIsMissingIsNamed() throws Exception {
        for (var words : List.of(
                List.of("LN-601", "kafka"),
                List.of("LN-602", "form-service", "--config", folder.resolve("none.yml").toString()),
                List.of("LN-607", "ticket-service", "--server.address=0.0.0.0"),
                List.of("LN-607", "form-service", "--server.address=0.0.0.0", "--server.ssl.enabled=false",
                        "--spring.profiles.active=mutual-tls", "--delivery.identity=" + folder),
                List.of("LN-104", "agent", "--agent.counter"))) {
            try (var process = TownProcess.start(words.subList(1, words.size()).toArray(String[]::new))) {
                assertThat(process.exitCode()).isNotZero();
                assertThat(process.said()).contains(words.getFirst()).doesNotContain("Exception");
            }
        }
    }
}
