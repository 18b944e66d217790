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

    /// @param when what the hall has done before
    static void measure(Figures figures, Hall hall, String when) throws InterruptedException {
        Thread.sleep(REST_MILLIS);
        hall.processes().forEach((part, processes) -> figures.add(part + ", " + when, sum(processes)));
        var all = hall.processes().values().stream().flatMap(List::stream).toList();
        figures.add("together, " + when, sum(all));
    }

    private static double sum(List<ProcessHandle> processes) {
        return processes.stream().mapToDouble(MemoryBenchmark::megabytes).sum();
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
