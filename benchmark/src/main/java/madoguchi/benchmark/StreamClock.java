package madoguchi.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import madoguchi.launcher.demo.Browser;

/// Hears what a page hears (server-sent events) and notes when.
final class StreamClock implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 20;

    private record Line(String text, long nanos) {}

    private final BufferedReader stream;
    private final BlockingQueue<Line> lines = new LinkedBlockingQueue<>();

    StreamClock(Browser page, String path) {
        stream = new BufferedReader(new InputStreamReader(page.stream(path), StandardCharsets.UTF_8));
        Thread.ofPlatform().daemon().name("stream-clock").start(this::listen);
    }

    private void listen() {
        try {
            for (var line = stream.readLine(); line != null; line = stream.readLine()) {
                lines.add(new Line(line, System.nanoTime()));
            }
        } catch (IOException _) {
            lines.clear(); // Closed by us, or by the service: whoever waits is told after its patience.
        }
    }

    /// Forgets what has come so far.
    void begin() {
        lines.clear();
    }

    /// @return when the next line came that is like this
    long await(Predicate<String> wanted) {
        try {
            while (true) {
                var line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (line == null) {
                    throw new IllegalStateException("the page did not hear what was waited for");
                }
                if (wanted.test(line.text())) {
                    return line.nanos();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
