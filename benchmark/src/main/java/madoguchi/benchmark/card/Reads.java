package madoguchi.benchmark.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import madoguchi.benchmark.Figures;

/// Whole reads by different ways, compared with the first way.
final class Reads {

    private record Read(int commands, long nanos) {}

    private final Map<String, List<Read>> reads = new LinkedHashMap<>();

    void add(String way, int commands, long nanos) {
        reads.computeIfAbsent(way, _ -> new ArrayList<>()).add(new Read(commands, nanos));
    }

    /// A table in Markdown, as it stands in `docs/benchmarks.md`.
    String table() {
        var table = new StringBuilder(
                """
                | what | commands | n | median ms | p99 ms | largest ms | median : ours |
                |---|--:|--:|--:|--:|--:|--:|
                """);
        var ours = median(reads.values().iterator().next());
        reads.forEach((way, all) -> table.append(row(way, all, ours)));
        return table.toString();
    }

    private static String row(String way, List<Read> all, double ours) {
        var sorted = sorted(all);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %.2f | %.2f | %.2f | %.2f |%n",
                way,
                commands(all),
                sorted.size(),
                Figures.percentile(sorted, 50),
                Figures.percentile(sorted, 99),
                sorted.getLast(),
                median(all) / ours);
    }

    /// One number, or from which to which.
    private static String commands(List<Read> all) {
        var counts = all.stream().mapToInt(Read::commands).summaryStatistics();
        return counts.getMin() == counts.getMax() ? "" + counts.getMin() : counts.getMin() + "–" + counts.getMax();
    }

    private static double median(List<Read> all) {
        return Figures.percentile(sorted(all), 50);
    }

    private static List<Double> sorted(List<Read> all) {
        return all.stream().map(read -> read.nanos() / 1e6).sorted().toList();
    }
}
