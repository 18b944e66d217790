package madoguchi.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// From the word in the shell to the line that says that it is ready, with and without an ahead-of-time cache (JEP 514).
/// In turn, so that a slow moment of the machine meets both.
final class StartBenchmark {

    private static final String PLAIN = "start on data that is there";
    private static final String CACHED = "the same with an ahead-of-time cache";

    private StartBenchmark() {}

    static Figures measure(OneProcess.Place place, int times) {
        var figures = new Figures("s");
        figures.add("first start of all, with an empty data folder", seconds(place, List.of()));
        var cache = train(place);
        for (var time = 0; time < times; time++) {
            figures.add(PLAIN, seconds(place, List.of()));
            figures.add(CACHED, seconds(place, List.of("-XX:AOTCache=" + cache)));
        }
        return figures;
    }

    private static double seconds(OneProcess.Place place, List<String> options) {
        try (var town = OneProcess.start(place, options)) {
            return town.readyAfterNanos() / 1e9;
        }
    }

    /// The cache is written when the training run ends.
    private static Path train(OneProcess.Place place) {
        var cache = place.data().resolve("madoguchi.aot");
        OneProcess.start(place, new ArrayList<>(List.of("-XX:AOTCacheOutput=" + cache))).close();
        if (!Files.exists(cache)) {
            throw new IllegalStateException("no ahead-of-time cache came of the training run");
        }
        return cache;
    }
}
