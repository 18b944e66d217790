package madoguchi.form.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import madoguchi.form.InventedCase;
import madoguchi.form.person.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many families at eight counters at once. Every paper is read by a foreign program and must belong to its owner.
class PrintMixIT {

    private static final int COUNTERS = 8;
    private static final int FAMILIES_EACH = 15;

    @TempDir
    static Path folder;

    private static PrintStand stand;

    @BeforeAll
    static void start() {
        stand = PrintStand.start(folder, Map.of());
    }

    @AfterAll
    static void stop() {
        stand.close();
    }

    @Test
    void everyPaperBelongsToItsOwner() throws Exception {
        var papers = new ArrayList<Paper>();
        try (var counters = Executors.newFixedThreadPool(COUNTERS)) {
            for (var done : counters.invokeAll(IntStream.rangeClosed(1, COUNTERS).mapToObj(PrintMixIT::day).toList())) {
                papers.addAll(done.get());
            }
        }

        assertThat(papers).hasSize(COUNTERS * FAMILIES_EACH).allSatisfy(PrintMixIT::belongsToItsOwner);
        assertThat(papers.stream().flatMap(paper -> paper.print().pageCodes().stream())).doesNotHaveDuplicates();
    }

    private record Paper(InventedCase owner, Print print, int counter) {}

    /// One family after the other at one counter.
    private static Callable<List<Paper>> day(int counter) {
        return () -> {
            var random = new Random(counter);
            var papers = new ArrayList<Paper>();
            for (int family = 0; family < FAMILIES_EACH; family++) {
                var marker = "印%d之%d".formatted(counter, family);
                var invented = InventedCase.random(random)
                        .named(Role.DECEASED, "故" + marker)
                        .named(Role.MOURNER, "喪" + marker);
                stand.seat(invented, counter);
                papers.add(new Paper(invented, stand.print(invented, counter), counter));
            }
            return papers;
        };
    }

    private static void belongsToItsOwner(Paper paper) {
        assertThat(paper.print().state()).isEqualTo(PrintState.PRINTED);
        var text = PaperText.of(stand.paper(paper.counter(), paper.print().id()));
        assertThat(text).contains(paper.print().pageCodes());
        var names = paper.owner().snapshot().people();
        assertThat(names.get(Role.DECEASED)).isNotNull();
        assertThat(text.split("印", -1)).hasSize(3);
        assertThat(text)
                .contains(paper.owner().person(Role.DECEASED).name())
                .contains(paper.owner().person(Role.MOURNER).name());
    }
}
