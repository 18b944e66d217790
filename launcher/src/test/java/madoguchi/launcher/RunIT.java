package madoguchi.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `run` as its users meet it: a process, a console, addresses.
class RunIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private final int port = freePorts();

    /// Seven in a row.
    static int freePorts() {
        return IntStream.iterate(21_000 + (int) (ProcessHandle.current().pid() % 400) * 50, first -> first + Ports.COUNT)
                .filter(first -> IntStream.range(first, first + Ports.COUNT).allMatch(RunIT::isFree))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var _ = new ServerSocket(port)) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private TownProcess run(String data) throws IOException {
        return TownProcess.run("--data", folder.resolve(data).toString(), "--port", String.valueOf(port));
    }

    @Test
    void whatWasDoneIsThereAfterStoppingAndAfterKilling() throws Exception {
        try (var first = run("data").untilReady()) {
            assertThat(issueNumber()).isEqualTo(1);
            assertThatASecondStartIsRefused();
            assertThatPublicPagesShowNothingOfStaff();

            first.handle().destroy();
            assertThat(first.exitCode()).isZero();
            assertThat(first.said()).doesNotContain("Exception", "at madoguchi", "WARN", "INFO");
            assertThat(folder.resolve("data/run.json")).doesNotExist();
        }
        try (var second = run("data").untilReady()) {
            assertThat(issueNumber()).isEqualTo(2);

            second.handle().destroyForcibly();
            assertThat(second.exitCode()).isNotZero();
        }
        try (var third = run("data").untilReady()) {
            assertThat(issueNumber()).isEqualTo(3);

            third.handle().destroy();
            assertThat(third.exitCode()).isZero();
        }
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(isFree(port + 6)).isTrue());
    }

    private void assertThatASecondStartIsRefused() throws Exception {
        try (var sameData = TownProcess.run("--data", folder.resolve("data").toString(), "--port", "20001");
                var samePort = run("other data")) {
            assertThat(sameData.exitCode()).isEqualTo(1);
            assertThat(sameData.said()).contains("LN-102", "data").doesNotContain("Exception");
            assertThat(samePort.exitCode()).isEqualTo(1);
            assertThat(samePort.said()).contains("LN-101", "--port").doesNotContain("Exception");
        }
    }

    private void assertThatPublicPagesShowNothingOfStaff() throws Exception {
        for (var path : new String[] {"/", "/desk", "/queue/1", "/sign-in", "/accounts", "/virtual-reader"}) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + (port + 1) + path)).build();
            assertThat(HTTP.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(404);
        }
    }

    private int issueNumber() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + (port + 1) + "/kiosk/main"))
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Command-Id", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString("purpose=bereavement"))
                .build();
        var answer = HTTP.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Integer.parseInt(answer.body().replaceAll("\\D", ""));
    }

    @Test
    void aMistakeInTheTownsFilesIsNamedWithFileAndLine() throws Exception {
        var town = folder.resolve("town");
        copy(Path.of("..", "town"), town);
        var file = town.resolve("town/town.yaml");
        Files.writeString(file, Files.readString(file).replace("building: annex", "building: anexx"));

        try (var process = TownProcess.run(
                "--town", town.toString(), "--data", folder.resolve("x").toString(), "--port", String.valueOf(port))) {
            assertThat(process.exitCode()).isEqualTo(1);
            assertThat(process.said())
                    .contains("TN-201")
                    .containsPattern("town/town\\.yaml:\\d+ .*")
                    .doesNotContain("Exception");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var copied = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copied);
                } else {
                    Files.copy(file, copied);
                }
            }
        }
    }
}
