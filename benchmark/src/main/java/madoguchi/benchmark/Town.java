package madoguchi.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// `./madoguchi run`, as anybody would start it.
final class Town implements AutoCloseable {

    private static final String READY = "準備ができました";
    private static final long LOOK_NANOS = 10_000_000;

    private final Process process;
    private final Place place;
    private final long readyAfterNanos;

    /// @param data where it keeps everything
    /// @param port the first of its seven
    record Place(Path home, Path data, int port) {

        String staffOrigin() {
            return "http://localhost:" + port;
        }

        String publicOrigin() {
            return "http://127.0.0.1:" + (port + 1);
        }

        Map<String, Object> broker() {
            return Map.of("bootstrap.servers", "127.0.0.1:" + (port + 4), "fetch.max.wait.ms", 20);
        }
    }

    private Town(Process process, Place place, long readyAfterNanos) {
        this.process = process;
        this.place = place;
        this.readyAfterNanos = readyAfterNanos;
    }

    /// @param javaOptions for the process beyond those of the script
    /// @return when it says that it is ready
    static Town start(Place place, List<String> javaOptions) {
        try {
            var console = Files.createTempFile("madoguchi-bench-", ".txt");
            var begun = System.nanoTime();
            var process = command(place, javaOptions)
                    .redirectOutput(console.toFile())
                    .start();
            awaitReady(process, console);
            Files.delete(console);
            return new Town(process, place, System.nanoTime() - begun);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessBuilder command(Place place, List<String> javaOptions) {
        var words = new ArrayList<>(List.of(place.home().resolve("madoguchi").toString(), "run"));
        words.addAll(List.of("--data", place.data().toString(), "--port", String.valueOf(place.port())));
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("MADOGUCHI_JAVA_OPTIONS", String.join(" ", javaOptions));
        return builder;
    }

    /// What it says goes to a file: a pipe that nobody reads any more would stop it.
    private static void awaitReady(Process process, Path console) throws IOException {
        while (!Files.readString(console).contains(READY)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("it did not start:\n" + Files.readString(console));
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    Place place() {
        return place;
    }

    long readyAfterNanos() {
        return readyAfterNanos;
    }

    /// The process itself and what it has started: the database is processes of its own.
    List<ProcessHandle> processes() {
        var all = new ArrayList<>(List.of(process.toHandle()));
        all.addAll(process.descendants().toList());
        return all;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
