package madoguchi.launcher.separate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/// One part as a child of this process. It ends with its standard input, so that it never outlives us, however we end.
public final class ChildProcess implements AutoCloseable {

    private static final Duration STOP = Duration.ofSeconds(10);
    private static final Pattern MEMORY = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    private final Part part;
    private final Process process;
    private final long begun = System.nanoTime();
    private volatile long readyAt = begun;
    private final CountDownLatch ready = new CountDownLatch(1);
    private final List<String> said = new ArrayList<>();
    private final CompletableFuture<Void> heard;

    private ChildProcess(Part part, Process process) {
        this.part = part;
        this.process = process;
        this.heard = CompletableFuture.runAsync(
                this::listen, task -> Thread.ofPlatform().name(part.name()).daemon().start(task));
    }

    static ChildProcess start(Program program, Part part) {
        return new ChildProcess(part, program.start(part));
    }

    private void listen() {
        try (var console = process.inputReader()) {
            for (var line = console.readLine(); line != null; line = console.readLine()) {
                hear(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            ready.countDown();
        }
    }

    private synchronized void hear(String line) {
        said.add(line);
        if (line.startsWith("準備ができました")) {
            readyAt = System.nanoTime();
            ready.countDown();
        }
    }

    /// From its beginning until it was ready.
    Duration took() {
        return Duration.ofNanos(readyAt - begun);
    }

    String name() {
        return part.name();
    }

    /// What it has said on its console so far.
    public synchronized String said() {
        return String.join("\n", said);
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /// @throws madoguchi.failure.CounterFailure with what it said instead
    void awaitReady(Duration limit) throws InterruptedException {
        if (!ready.await(limit.toMillis(), TimeUnit.MILLISECONDS) || !said().contains("準備ができました")) {
            throw SeparateError.NOT_READY.failure(name() + "\n" + said().strip());
        }
    }

    /// In the memory of the machine, libraries included; where the system says so.
    long megabytes() {
        try {
            var memory = MEMORY.matcher(Files.readString(Path.of("/proc/" + process.pid() + "/status")));
            return memory.find() ? Long.parseLong(memory.group(1)) / 1024 : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /// Tells it to stop, waits, and says how it ended.
    public int stop() throws InterruptedException {
        // Through its handle: `Process.destroy` also closes its console, and its last words are lost.
        process.toHandle().destroy();
        if (!process.waitFor(STOP.toMillis(), TimeUnit.MILLISECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        awaitSaid();
        return process.waitFor();
    }

    private void awaitSaid() throws InterruptedException {
        try {
            heard.get(STOP.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(name(), e);
        }
    }

    @Override
    public void close() {
        // Whoever was told to stop still stops the others in their order.
        var interrupted = Thread.interrupted();
        try {
            stop();
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
