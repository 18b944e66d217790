package madoguchi.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What the processes hold when nobody does anything: proportional set size, which counts what several processes share
/// once. Linux only.
final class MemoryBenchmark {

    private static final long REST_MILLIS = 10_000;

    private MemoryBenchmark() {}

    static void measure(Figures figures, String name, List<ProcessHandle> processes) throws InterruptedException {
        Thread.sleep(REST_MILLIS);
        var sum = 0.0;
        for (var process : processes) {
            sum += megabytes(process);
        }
        figures.add(name, sum);
    }

    private static double megabytes(ProcessHandle process) {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum()
                    / 1024.0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
