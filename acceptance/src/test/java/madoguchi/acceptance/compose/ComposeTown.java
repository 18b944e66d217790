package madoguchi.acceptance.compose;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import madoguchi.acceptance.compose.ComposeFile.Container;
import madoguchi.embedded.EmbeddedServers;
import madoguchi.event.CounterId;
import madoguchi.identity.authority.TownCertificates;
import madoguchi.identity.authority.Wanted;
import madoguchi.launcher.command.Console;
import madoguchi.launcher.demo.Reach;
import madoguchi.launcher.separate.ChildProcess;
import madoguchi.launcher.separate.Part;
import madoguchi.launcher.separate.Program;
import madoguchi.launcher.separate.SeparateTown;

/// The commands and health checks of docker-compose.yml, run as plain processes of this machine: the same words, with
/// the container's folders, ports and host names replaced by ours.
public final class ComposeTown implements AutoCloseable {

    private static final Console CONSOLE = new Console(System.out, System.err);
    private static final Path TOWN = Path.of("..", "town").toAbsolutePath().normalize();
    private static final Map<String, Integer> HEAPS =
            Map.of("kafka", 256, "postgres", 160, "form-service", 320, "ticket-service", 192);
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
            Path.of("../launcher/target/launcher.jar").toAbsolutePath().normalize().toString()));

    private final Path folder;
    private final Map<String, Integer> ports = new LinkedHashMap<>();
    private final Map<String, Container> containers;
    private final List<SeparateTown> begun = new ArrayList<>();

    private ComposeTown(Path folder) throws IOException {
        this.folder = folder;
        for (var port : List.of("5432", "9093", "9094", "8302", "8303", "8443", "8444")) {
            ports.put(port, EmbeddedServers.freePort());
        }
        this.containers = ComposeFile.read(Map.of(
                        "MADOGUCHI_FOLDER", folder.toString(),
                        "MADOGUCHI_STAFF_HOST", "localhost",
                        "MADOGUCHI_PUBLIC_HOST", "127.0.0.1",
                        "MADOGUCHI_KAFKA_HOST", "localhost",
                        "MADOGUCHI_DEMO", "/run/demo"))
                .containers();
    }

    /// @param folder empty
    public static ComposeTown start(Path folder) throws IOException {
        var town = new ComposeTown(folder);
        town.prepareFolder();
        town.begin(town.containers.values().stream().map(town::part).toList());
        return town;
    }

    /// As the how-to says: the folders and the certificates.
    private void prepareFolder() throws IOException {
        for (var name : List.of("kafka", "print", "demo", "postgres/credentials/form_service", "postgres/credentials/ticket_service")) {
            Files.createDirectories(folder.resolve(name));
        }
        new TownCertificates(folder.resolve("certificates"), Clock.systemUTC())
                .make("999999", Wanted.ofTown("localhost", "127.0.0.1", List.of(), List.of(new CounterId(1))));
    }

    private void begin(List<Part> parts) {
        begun.add(SeparateTown.start(CONSOLE, PROGRAM, parts));
    }

    /// As the power does, or the system when memory runs out: no time for last words.
    public void kill(String name) {
        process(name).handle().destroyForcibly();
        process(name).handle().onExit().join();
    }

    /// By the same words, on the same data.
    public void startAgain(String name) {
        var part = part(container(name));
        begin(List.of(new Part(part.name(), part.heap(), part.words(), List.of())));
    }

    /// The one that was begun last.
    public ChildProcess process(String name) {
        return begun.reversed().stream()
                .flatMap(town -> town.find(name).stream())
                .findFirst()
                .orElseThrow();
    }

    public List<String> names() {
        return List.copyOf(containers.keySet());
    }

    public Reach reach() {
        return Reach.secured(
                "https://localhost:" + ports.get("8443"),
                "https://127.0.0.1:" + ports.get("8444"),
                "localhost:" + ports.get("9093"),
                folder.resolve("certificates/administrator"));
    }

    /// Where the demo's accounts lie.
    public Path demo() {
        return folder.resolve("demo");
    }

    public List<Path> papers() throws IOException {
        try (var files = Files.walk(folder.resolve("print"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /// As the superuser, whose password lies with the data.
    public String jdbcUrl() throws IOException {
        var password = Files.readString(folder.resolve("postgres/credentials/postgres/spring.datasource.password"));
        return "jdbc:postgresql://localhost:%s/madoguchi?user=postgres&password=%s&sslmode=verify-full&sslrootcert=%s"
                .formatted(ports.get("5432"), password, folder.resolve("certificates/postgres/ca.pem"));
    }

    /// What the container's health check answers; 0 where it has none.
    public int health(String name) throws IOException, InterruptedException {
        var container = container(name);
        if (container.healthCheck().isEmpty()) {
            return 0;
        }
        var command = Stream.of(PROGRAM.java(), here(container, container.healthCheck())).flatMap(List::stream).toList();
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (said.contains("Exception")) {
            throw new AssertionError(said);
        }
        return process.waitFor();
    }

    private Container container(String name) {
        return Objects.requireNonNull(containers.get(name), name);
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

    @Override
    public void close() {
        begun.reversed().forEach(SeparateTown::close);
    }
}
