package madoguchi.town;

import java.util.Comparator;

/// One thing that is wrong in the town's files: where, and in Japanese what to write instead.
///
/// @param file below the town's folder: `town/town.yaml`
public record Mistake(String file, int line, String remedy) implements Comparable<Mistake> {

    private static final Comparator<Mistake> READING_ORDER =
            Comparator.comparing(Mistake::file).thenComparingInt(Mistake::line).thenComparing(Mistake::remedy);

    @Override
    public int compareTo(Mistake other) {
        return READING_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "%s:%d %s".formatted(file, line, remedy);
    }
}
