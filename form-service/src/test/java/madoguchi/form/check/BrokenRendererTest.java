package madoguchi.form.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.List;
import madoguchi.form.InventedCase;
import madoguchi.form.pdf.FormRenderer;
import madoguchi.form.pdf.RenderingThreads;
import madoguchi.form.person.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Renderers with the mistakes that were made elsewhere. Each must be caught, or the second reader is an ornament.
class BrokenRendererTest {

    private static final RenderingThreads THREADS = new RenderingThreads();
    private static final FormRenderer RENDERER = new FormRenderer(THREADS);

    private final Bench first = bench(1);
    private final Bench second = bench(2);

    @AfterAll
    static void stop() {
        THREADS.close();
    }

    /// A singleton that keeps the case it works on in a field.
    @Test
    void fieldSharedByTwoRequestsIsCaught() throws Exception {
        var renderer = new SharedFieldRenderer();

        var verdicts = atOnce(() -> first.judge(renderer.render(first)), () -> second.judge(renderer.render(second)));

        assertThat(verdicts).hasAtLeastOneElementOfType(Verdict.Refused.class);
    }

    /// Documents kept under a time of day: the later one of the same second is given to both.
    @Test
    void nameThatTwoRequestsShareIsCaught() {
        var kept = new HashMap<String, byte[]>();
        kept.put("11:34:07", first.good());
        kept.put("11:34:07", second.good());

        assertThat(first.judge(kept.getOrDefault("11:34:07", new byte[0]))).isInstanceOf(Verdict.Refused.class);
    }

    /// A time-out frees the turn: everybody gets the document before his own.
    @Test
    void documentOfTheOneBeforeIsCaught() {
        var late = first.good();

        assertThat(second.judge(late)).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void swappedRolesAreCaught() {
        var people = Map.copyOf(first.invented().snapshot().people());
        var swapped = first.invented()
                .with(Role.DECEASED, people.getOrDefault(Role.MOURNER, second.invented().person(Role.MOURNER)))
                .with(Role.MOURNER, people.getOrDefault(Role.DECEASED, second.invented().person(Role.DECEASED)));

        assertThat(first.judge(first.drawn(swapped))).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void dataReadBeforeTheLastChangeIsCaught() {
        var stale = first.invented().named(Role.MOURNER, "例示 旧姓");

        assertThat(first.judge(first.drawn(stale))).isInstanceOf(Verdict.Refused.class);
    }

    private static final class SharedFieldRenderer {

        private final CyclicBarrier bothAreIn = new CyclicBarrier(2);
        private volatile InventedCase current = InventedCase.funeral();

        byte[] render(Bench bench) throws Exception {
            current = bench.invented();
            bothAreIn.await();
            return bench.drawn(current);
        }
    }

    private static List<Verdict> atOnce(Callable<Verdict> one, Callable<Verdict> other)
            throws InterruptedException, ExecutionException {
        try (var two = Executors.newFixedThreadPool(2)) {
            var first = two.submit(one);
            var second = two.submit(other);
            return List.of(first.get(), second.get());
        }
    }

    private static Bench bench(long seed) {
        return new Bench(
                InventedCase.form(InventedCase.FUNERAL),
                InventedCase.random(new Random(seed)),
                UUID.randomUUID(),
                RENDERER);
    }
}
