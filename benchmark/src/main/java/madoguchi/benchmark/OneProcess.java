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
import madoguchi.launcher.demo.Reach;

/// `./madoguchi run`, as anybody would start it: everything in one process, the database beside it.
final class OneProcess implements Hall {

    private static final String READY = "準備ができました";
    private static final long LOOK_NANOS = 10_000_000;
    /// A training run writes its cache when it ends; that takes a minute on a busy machine.
    private static final long STOP_SECONDS = 180;

    private final Process process;
    private final Place place;
    private final long readyAfterNanos;

    /// @param data where it keeps everything
    /// @param port the first of its seven
    record Place(Path home, Path data, int port) {

        Reach reach() {
            return Reach.onLoopback(
                    "http://localhost:" + port, "http://127.0.0.1:" + (port + 1), "127.0.0.1:" + (port + 4));
        }
    }

    private OneProcess(Process process, Place place, long readyAfterNanos) {
        this.process = process;
        this.place = place;
        this.readyAfterNanos = readyAfterNanos;
    }

    /// @param javaOptions for the process beyond those of the script
    /// @return when it says that it is ready
    static OneProcess start(Place place, List<String> javaOptions) {
        try {
            var console = Files.createTempFile("madoguchi-bench-", ".txt");
            var begun = System.nanoTime();
            var process = command(place, javaOptions)
                    .redirectOutput(console.toFile())
                    .start();
            awaitReady(process, console);
            Files.delete(console);
            return new OneProcess(process, place, System.nanoTime() - begun);
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

    long readyAfterNanos() {
        return readyAfterNanos;
    }

    @Override
    public Reach reach() {
        return place.reach();
    }

    @Override
    public Path data() {
        return place.data();
    }

    @Override
    public Map<String, List<ProcessHandle>> processes() {
        return Map.of(
                "Java", List.of(process.toHandle()), //
                "PostgreSQL", DatabaseProcesses.in(place.data()));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
