package madoguchi.benchmark.card;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BiConsumer;
import madoguchi.benchmark.Figures;
import madoguchi.launcher.demo.Folders;
import madoguchi.virtual.SampleCards;
import madoguchi.virtual.vpcd.PcscDaemon;
import madoguchi.virtual.vpcd.VpcdCard;

/// The same virtual card in the same real PC/SC service, read in each way in turn, round after round.
///
/// The card stays in its reader: the JDK's provider stops for good after 200 cards that are pulled. Its power is cut before
/// each read, as it is after each visitor, so that no way finds what another has left behind.
public final class CardBenchmark implements AutoCloseable {

    /// An assumption, not a measurement: what a contactless card may take for one command.
    private static final Duration REAL_CARD = Duration.ofMillis(30);

    /// A hundred reads with the slow card take two minutes.
    private static final int SLOW_SHARE = 5;

    private static final int WARM_UP = 100;
    private static final int COMMANDS_PER_ROUND = 10;
    private static final byte[] TRIVIAL = SampleCards.bytes("0084000008");
    private static final int PATIENCE_MILLIS = 10_000;

    private final Path settings;
    private final PcscDaemon daemon;
    private final TimedCard card;
    private final TimedCard cardWithoutService = new TimedCard(SampleCards.card());
    private final Ways ways;

    private CardBenchmark(Path settings, PcscDaemon daemon, TimedCard card) throws Exception {
        this.settings = settings;
        this.daemon = daemon;
        this.card = card;
        this.ways = new Ways();
    }

    /// Whether this machine has pcscd with vpcd, and none of its own that runs.
    public static boolean isPossible() {
        return PcscDaemon.isPossible();
    }

    /// Starts the service and puts the card into its reader.
    public static CardBenchmark start() throws Exception {
        var settings = Files.createTempDirectory("madoguchi-bench-pcscd-");
        var card = new TimedCard(SampleCards.card());
        var daemon = PcscDaemon.start(settings, 1);
        var _ = VpcdCard.insert(daemon, 0, card);
        return new CardBenchmark(settings, daemon, card);
    }

    /// @param reads of each way with a card that takes no time; a fifth of it with one that does
    /// @param report gets titles and tables
    public void measure(int reads, BiConsumer<String, String> report) throws Exception {
        if (!ways.ours().terminal().waitForCardPresent(PATIENCE_MILLIS)) {
            throw new IllegalStateException("the card is not seen");
        }
        try (var bare = BareLine.to(cardWithoutService)) {
            rounds(WARM_UP, bare, new Reads(), new Overhead());
            commands(WARM_UP, bare, new Figures("µs"), new Overhead());
            var beyond = atOnce(reads, bare, report);
            slowly(Math.max(1, reads / SLOW_SHARE), bare, beyond.sameHop(), report);
        }
    }

    private Overhead atOnce(int reads, BareLine bare, BiConsumer<String, String> report) throws Exception {
        var whole = new Reads();
        var single = new Figures("µs");
        var beyond = new Overhead();
        rounds(reads, bare, whole, beyond);
        commands(reads, bare, single, beyond);
        report.accept("whole reads, card that answers at once", whole.table());
        report.accept("one command, and what is around it", single.table());
        report.accept("what our read takes beyond the card that answers at once", beyond.figures().table());
        return beyond;
    }

    private void slowly(int reads, BareLine bare, Overhead beyond, BiConsumer<String, String> report) throws Exception {
        var whole = new Reads();
        card.pace(REAL_CARD);
        cardWithoutService.pace(REAL_CARD);
        rounds(reads, bare, whole, beyond);
        var slow = "card that takes %d ms for each command".formatted(REAL_CARD.toMillis());
        report.accept("whole reads, " + slow, whole.table());
        report.accept("what our read takes beyond the " + slow, beyond.figures().table());
    }

    private void rounds(int count, BareLine bare, Reads reads, Overhead overhead) throws Exception {
        for (var round = 0; round < count; round++) {
            for (var way : ways.inRound(round)) {
                var read = read(way);
                reads.add(way.name(), read.work().commands(), read.nanos());
                if (ways.isOurs(way)) {
                    overhead.add(read);
                }
            }
            limit(bare, reads);
        }
    }

    private Overhead.Read read(Ways.Way way) throws Exception {
        ways.ours().connect().disconnect(true);
        card.takeWork();
        var begun = System.nanoTime();
        way.reading().run();
        var nanos = System.nanoTime() - begun;
        return new Overhead.Read(nanos, card.takeWork());
    }

    /// To a card of its own, as good as the other: the service cuts the other's power when it likes.
    private void limit(BareLine bare, Reads reads) throws Exception {
        cardWithoutService.takeWork();
        var begun = System.nanoTime();
        var file = Sequence.OURS.over(bare);
        var nanos = System.nanoTime() - begun;
        Reader.requireAttributes(file);
        reads.add("limit: our commands over a bare socket", cardWithoutService.takeWork().commands(), nanos);
    }

    private void commands(int rounds, BareLine bare, Figures figures, Overhead overhead) throws Exception {
        for (var round = 0; round < rounds; round++) {
            for (var reader : ways.readers()) {
                connected(reader, figures);
            }
            for (var i = 0; i < COMMANDS_PER_ROUND; i++) {
                cardWithoutService.takeWork();
                var nanos = send(bare);
                overhead.hop(nanos - cardWithoutService.takeWork().nanos());
                figures.add("limit: one command over a bare socket", nanos / 1e3);
            }
        }
    }

    private void connected(Reader reader, Figures figures) throws Exception {
        ways.ours().connect().disconnect(true);
        var begun = System.nanoTime();
        var connection = reader.connect();
        figures.add(reader.provider() + ": connect", (System.nanoTime() - begun) / 1e3);
        for (var i = 0; i < COMMANDS_PER_ROUND; i++) {
            figures.add(reader.provider() + ": one command", send(Reader.line(connection)) / 1e3);
        }
        begun = System.nanoTime();
        connection.disconnect(true);
        figures.add(reader.provider() + ": disconnect", (System.nanoTime() - begun) / 1e3);
    }

    private static long send(Line line) throws Exception {
        var begun = System.nanoTime();
        var answer = line.send(TRIVIAL);
        var nanos = System.nanoTime() - begun;
        if (answer.length != 2) {
            throw new IllegalStateException("an answer of another length");
        }
        return nanos;
    }

    @Override
    public void close() throws IOException {
        daemon.close();
        Folders.delete(settings);
    }
}
