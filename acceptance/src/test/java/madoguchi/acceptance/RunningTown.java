package madoguchi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import madoguchi.launcher.demo.Folders;

/// The program as a town runs it: processes of their own, from the jars that `./madoguchi` starts.
final class RunningTown implements AutoCloseable {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Path JAR = HOME.resolve("launcher/target/launcher.jar");
    private static final int PORTS = 7;

    private final Path town;
    private final Path folder;
    private final int port;
    private final List<ProcessHandle> orphans = new ArrayList<>();
    private Process process;

    private RunningTown(Path town, Path folder, int port) throws IOException {
        this.town = town;
        this.folder = Files.createDirectories(folder);
        this.port = port;
        this.process = run();
    }

    /// @param folder empty; what the town keeps, and what it says, lies below
    static RunningTown start(Path town, Path folder) {
        try {
            return new RunningTown(town, folder, freePorts());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Below the ports that the system hands out for outgoing connections.
    private static int freePorts() {
        return IntStream.iterate(10_000 + (int) (ProcessHandle.current().pid() % 600) * 28, first -> first + PORTS)
                .filter(first -> IntStream.range(first, first + PORTS).allMatch(RunningTown::isFree))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private Process run() throws IOException {
        var console = folder.resolve("console.txt").toFile();
        var started = program("run", "--data", data().toString(), "--town", town.toString(), "--port", "" + port)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(console))
                .start();
        await().atMost(Duration.ofSeconds(90)).until(() -> !started.isAlive() || isReady(started));
        assertThat(started.isAlive()).as(Files.readString(console.toPath())).isTrue();
        return started;
    }

    /// A file that a killed process left behind names another one.
    private boolean isReady(Process started) throws IOException {
        var file = data().resolve("run.json");
        return Files.exists(file) && Files.readString(file).contains("\"pid\":" + started.pid() + ",");
    }

    static ProcessBuilder program(String... arguments) {
        assertThat(JAR).as("the program; build it with -am").exists();
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Duser.timezone=Asia/Tokyo",
                "-Dorg.springframework.boot.logging.LoggingSystem=none",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dmadoguchi.home=" + HOME,
                "-jar",
                JAR.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /// What `./madoguchi demo` did and said.
    record Played(int exitCode, String said, Path out) {

        /// The events of the visit that went over this topic, in their order.
        List<String> events(String topic) {
            return Pattern.compile("^ +\\+ +\\d+ ms +(\\S+) +\\d{6}\\." + Pattern.quote(topic) + "$", Pattern.MULTILINE)
                    .matcher(said)
                    .results()
                    .map(line -> line.group(1))
                    .toList();
        }
    }

    /// Plays one visit here, as another process.
    Played demo(String name) throws IOException, InterruptedException {
        var out = folder.resolve(name);
        var said = folder.resolve(name + ".txt");
        var demo = program("demo", "--data", data().toString(), "--town", town.toString(), "--out", out.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(demo.waitFor(120, TimeUnit.SECONDS)).isTrue();
        } finally {
            demo.destroyForcibly();
        }
        return new Played(demo.exitValue(), Files.readString(said), out);
    }

    /// As the power does: no time for last words. The database's processes outlive it for a while, as they would.
    void kill() {
        orphans.addAll(process.descendants().toList());
        process.destroyForcibly().onExit().join();
    }

    /// The disk is gone, and with it everything that was running on it.
    void loseAllData() throws IOException {
        var database = Files.readAllLines(data().resolve("postgres/data/postmaster.pid")).getFirst();
        kill();
        ProcessHandle.of(Long.parseLong(database.strip()))
                .ifPresent(server -> {
                    server.destroyForcibly();
                    server.onExit().join();
                });
        Folders.delete(data());
    }

    /// On the same data and the same ports.
    void restart() throws IOException {
        process = run();
    }

    Path data() {
        return folder.resolve("data");
    }

    /// What the program said on its consoles.
    Path folder() {
        return folder;
    }

    String staffOrigin() {
        return "http://localhost:" + port;
    }

    String publicOrigin() {
        return "http://127.0.0.1:" + (port + 1);
    }

    String bootstrapServers() {
        return "127.0.0.1:" + (port + 4);
    }

    /// As the superuser, whose password lies with the data.
    String jdbcUrl() throws IOException {
        var password = Files.readString(data().resolve("postgres/credentials/postgres/spring.datasource.password"));
        return "jdbc:postgresql://127.0.0.1:%d/madoguchi?user=postgres&password=%s".formatted(port + 6, password);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            // Where nobody came back for them.
            orphans.forEach(ProcessHandle::destroyForcibly);
        }
    }
}
