package madoguchi.launcher.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import madoguchi.embedded.EmbeddedServers;
import madoguchi.event.CounterId;
import madoguchi.identity.authority.TownCertificates;
import madoguchi.identity.authority.Wanted;
import madoguchi.launcher.command.Console;
import madoguchi.launcher.compose.ComposeFile.Container;
import madoguchi.launcher.demo.Demo;
import madoguchi.launcher.demo.Papers;
import madoguchi.launcher.demo.Reach;
import madoguchi.launcher.separate.Part;
import madoguchi.launcher.separate.Program;
import madoguchi.launcher.separate.SeparateTown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands and health checks of docker-compose.yml, run as plain processes of this machine: the same words, with
/// the container's folders, ports and host names replaced by ours. The demo is played in them.
class ComposeCommandsIT {

    private static final Map<String, Integer> HEAPS = Map.of("kafka", 256, "postgres", 160, "form-service", 320, "ticket-service", 192);
    private static final Program PROGRAM = new Program(List.of(
            ProcessHandle.current().info().command().orElseThrow(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Duser.timezone=Asia/Tokyo",
            "-Dorg.springframework.boot.logging.LoggingSystem=none",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "-jar",
            Path.of("target", "launcher.jar").toAbsolutePath().toString()));

    private static final Path TOWN = Path.of("..", "town").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    private final Map<String, Integer> ports = new LinkedHashMap<>();

    @Test
    void demoPassesInTheCommandsOfTheComposeFile() throws Exception {
        for (var port : List.of("5432", "9093", "9094", "8302", "8303", "8443", "8444")) {
            ports.put(port, EmbeddedServers.freePort());
        }
        prepareFolder();
        var containers = ComposeFile.read(Map.of(
                        "MADOGUCHI_FOLDER", folder.toString(),
                        "MADOGUCHI_STAFF_HOST", "localhost",
                        "MADOGUCHI_PUBLIC_HOST", "127.0.0.1",
                        "MADOGUCHI_KAFKA_HOST", "localhost",
                        "MADOGUCHI_DEMO", "/run/demo"))
                .containers();
        var console = new Console(System.out, System.err);
        try (var town = SeparateTown.start(console, PROGRAM, containers.values().stream().map(this::part).toList())) {
            for (var container : containers.values()) {
                assertThat(health(container)).as(container.name()).isZero();
            }
            var said = new ArrayList<String>();

            demo().play(said::add);

            assertThat(String.join("\n", said)).contains("all events in order, 4 card commands, 2 papers");
            System.out.println("memory: " + town.memory());
            for (var name : List.of("front-door", "agent", "ticket-service", "form-service", "kafka", "postgres")) {
                assertThat(town.child(name).stop()).as(town.child(name).said()).isZero();
                assertThat(town.child(name).said()).contains("終了しました");
            }
            assertThat(health(containers.values().iterator().next())).isEqualTo(1);
        }
    }

    /// As the how-to says: the folders and the certificates.
    private void prepareFolder() throws Exception {
        for (var name : List.of("kafka", "print", "demo", "postgres/credentials/form_service", "postgres/credentials/ticket_service")) {
            Files.createDirectories(folder.resolve(name));
        }
        new TownCertificates(folder.resolve("certificates"), Clock.systemUTC())
                .make("999999", Wanted.ofTown("localhost", "127.0.0.1", List.of(), List.of(new CounterId(1))));
    }

    private Demo demo() {
        var reach = Reach.secured(
                "https://localhost:" + ports.get("8443"),
                "https://127.0.0.1:" + ports.get("8444"),
                "localhost:" + ports.get("9093"),
                folder.resolve("certificates/administrator"));
        var papers = new Papers("folder:counter-1", folder.resolve("print"), folder.resolve("out"));
        return new Demo(reach, folder.resolve("demo"), papers);
    }

    private Part part(Container container) {
        return new Part(
                container.name(), HEAPS.getOrDefault(container.name(), 96), here(container, container.command()), container.after());
    }

    private List<String> here(Container container, List<String> words) {
        return words.stream().map(word -> here(container, word)).toList();
    }

    private String here(Container container, String word) {
        var replaced = word;
        for (var mount : container.mounts().entrySet()) {
            replaced = replaced.replace(mount.getKey(), mount.getValue());
        }
        replaced = replaced.replace(folder.resolve("town").toString(), TOWN.toString());
        for (var port : ports.entrySet()) {
            replaced = replaced.replaceAll("(?<=[:=])" + port.getKey() + "\\b", port.getValue().toString());
        }
        // 443 stands in no address.
        return replaced.replaceAll("origin=https://localhost$", "origin=https://localhost:" + ports.get("8443"))
                .replaceAll("(//|--postgres=)(postgres|form-service|ticket-service):", "$1localhost:");
    }

    private int health(Container container) throws Exception {
        if (container.healthCheck().isEmpty()) {
            return 0;
        }
        var command = new ArrayList<>(PROGRAM.java());
        command.addAll(here(container, container.healthCheck()));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var exitCode = process.waitFor();
        assertThat(said).doesNotContain("Exception");
        return exitCode;
    }
}
