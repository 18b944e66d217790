package madoguchi.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What has been measured in one run, by name and in the order of its first appearance.
///
/// Medians, because a shared machine has bad moments; the 99th percentile, because a clerk has them too. The 99th
/// percentile of 200 values is the second largest: few values say little about it.
public final class Figures {

    private final String unit;
    private final Map<String, List<Double>> values = new LinkedHashMap<>();

    public Figures(String unit) {
        this.unit = unit;
    }

    public void add(String name, double value) {
        values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }

    void addNanos(String name, long nanos) {
        add(name, nanos / 1e6);
    }

    public double median(String name) {
        return percentile(sorted(name), 50);
    }

    /// The nearest rank: always a value that was measured.
    public static double percentile(List<Double> sorted, int percent) {
        var rank = (int) Math.ceil(percent / 100.0 * sorted.size());
        return sorted.get(Math.max(rank, 1) - 1);
    }

    private List<Double> sorted(String name) {
        return values.getOrDefault(name, List.of()).stream().sorted().toList();
    }

    /// A table in Markdown, as it stands in `docs/benchmarks.md`.
    public String table() {
        var table = new StringBuilder("| what | n | median %1$s | p99 %1$s | largest %1$s |\n|---|--:|--:|--:|--:|\n".formatted(unit));
        values.keySet().forEach(name -> table.append(row(name)));
        return table.toString();
    }

    private String row(String name) {
        var sorted = sorted(name);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %.1f |%n",
                name,
                sorted.size(),
                percentile(sorted, 50),
                percentile(sorted, 99),
                sorted.getLast());
    }
}
