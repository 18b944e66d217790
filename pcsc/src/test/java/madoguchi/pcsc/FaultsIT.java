package madoguchi.pcsc;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.smartcardio.CardException;
import madoguchi.pcsc.ReaderEvent.CardInserted;
import madoguchi.virtual.RecordingCard;
import madoguchi.virtual.SampleCards;
import madoguchi.virtual.vpcd.VpcdCard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/// What happens to a counter's reader in years, in a minute; with `-Dfaults=long`, in a quarter of an hour.
@EnabledIf("madoguchi.virtual.vpcd.PcscDaemon#isPossible")
class FaultsIT {

    private static final boolean LONG = "long".equals(System.getProperty("faults"));
    private static final int READERS = 4;
    private static final int PULLS = LONG ? 1_000 : 52;
    private static final int RESTARTS = LONG ? 50 : 3;
    private static final int ANSWERS = LONG ? 5_000 : 200;
    private static final Duration BACK = ofSeconds(2);

    private Hall hall;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        hall = Hall.open(folder, READERS);
    }

    @AfterEach
    void close() throws Exception {
        hall.close();
    }

    @Test
    void pulledCardsLeaveNothingBehind() throws Exception {
        var sockets = Hall.socketsOfThisProcess() + READERS; // one conversation stays with each reader
        var threads = Hall.threadsOfTheService() + READERS;
        var readers = new ArrayList<PulledCards>();
        try (var workers = Executors.newFixedThreadPool(READERS)) {
            for (var i = 0; i < READERS; i++) {
                readers.add(new PulledCards(hall, i));
            }
            var work = readers.stream()
                    .map(reader -> workers.submit(() -> {
                        reader.pull(PULLS / READERS);
                        return reader.codes();
                    }))
                    .toList();
            for (var done : work) {
                assertThat(done.get()).contains("SCARD_W_REMOVED_CARD");
            }
        }

        // Each open context is a socket here and a thread there.
        awaitSockets(sockets);
        await().atMost(ofSeconds(20))
                .untilAsserted(() -> assertThat(Hall.threadsOfTheService())
                        .as("the service's threads")
                        .isLessThanOrEqualTo(threads));
    }

    @Test
    void serviceThatFallsIsFoundAgain() throws Exception {
        var told = new CopyOnWriteArrayList<ReaderEvent>();
        var terminals = Hall.terminals();
        var terminal = terminals.getTerminal(Hall.name(0));
        var returns = new ArrayList<Duration>();
        var sockets = Hall.socketsOfThisProcess() + 1; // the conversation with the reader
        try (var _ = ReaderWatcher.start(told::add)) {
            hall.insert(0, SampleCards.card()); // It stays in its reader, whatever becomes of the service.
            for (var i = 0; i < RESTARTS; i++) {
                awaitCard(told);
                var card = terminal.connect("EXCLUSIVE;*");
                hall.daemon().kill();
                assertThatExceptionOfType(PcscException.class).isThrownBy(() -> Hall.send(card, "0084000008"));
                assertThatExceptionOfType(PcscException.class).isThrownBy(terminals::list);
                awaitLost(told);
                stayAway(Duration.ofMillis(i % 4 * 700L)); // from its shortest pause to its longest
                told.clear();

                hall.daemon().start();
                var start = System.nanoTime();
                await().pollInterval(Duration.ofMillis(2)).atMost(ofSeconds(20)).until(() -> !told.isEmpty());
                returns.add(Duration.ofNanos(System.nanoTime() - start));
                assertThat(terminals.list()).contains(terminal);
            }
            awaitCard(told);
            var card = terminal.connect("EXCLUSIVE;*");
            assertThat(Hall.send(card, "00a4040c0ad3921000310001010408").getSW()).isEqualTo(0x9000);
            card.disconnect(true);
            hall.empty();
        }

        returns.sort(null);
        assertThat(returns.getLast())
                .as("back after %s (median %s) of %s", returns.getLast(), returns.get(RESTARTS / 2), RESTARTS)
                .isLessThan(BACK);
        awaitSockets(sockets);
    }

    private static void awaitSockets(int count) {
        await().atMost(ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(Hall.socketsOfThisProcess()).as("sockets").isLessThanOrEqualTo(count));
    }

    private static void awaitCard(List<ReaderEvent> told) {
        await().atMost(ofSeconds(20)).until(() -> told.contains(new CardInserted(Hall.name(0))));
    }

    private static void awaitLost(List<ReaderEvent> told) {
        await().atMost(ofSeconds(20)).until(() -> told.getLast() instanceof ReaderEvent.ServiceLost);
    }

    private static void stayAway(Duration time) {
        var end = System.nanoTime() + time.toNanos();
        await().atMost(ofSeconds(20)).until(() -> System.nanoTime() - end >= 0);
    }

    @Test
    void readerThatHangsHoldsUpNobodyElse() throws Exception {
        var asked = new CountDownLatch(1);
        var mayAnswer = new CountDownLatch(1);
        hall.insert(0, ScriptedCard.answering(_ -> {
            asked.countDown();
            awaitQuietly(mayAnswer);
            return SampleCards.bytes("9000");
        }));
        var stuck = hall.connected(0);
        var answer = CompletableFuture.supplyAsync(() -> sent(stuck));
        asked.await();

        hall.insert(1, SampleCards.card());
        var other = hall.connected(1);
        for (var i = 0; i < 20; i++) {
            assertThat(Hall.send(other, "0084000008").getBytes()).isNotEmpty();
        }
        other.disconnect(true);
        assertThat(Hall.terminal(0).isCardPresent()).isTrue();
        assertThat(answer).isNotDone();

        mayAnswer.countDown();
        assertThat(answer.get()).isEqualTo("9000");
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String sent(javax.smartcardio.Card card) {
        try {
            return HexFormat.of().formatHex(Hall.send(card, "0084000008").getBytes());
        } catch (CardException e) {
            throw new AssertionError(e);
        }
    }

    /// The second card answers 02 where the first answers 01: through the first one's connection it never may.
    @Test
    void cardPutInsteadOfAnotherIsNotTakenForIt() throws Exception {
        var terminal = Hall.terminal(0);
        for (var i = 0; i < (LONG ? 100 : 10); i++) {
            var within = i % 2 == 0;
            var first = new RecordingCard(ScriptedCard.answering("019000"));
            var inside = hall.insert(0, first);
            first.duringCommand(number -> pull(inside, within && number == 2));
            assertThat(terminal.waitForCardPresent(20_000)).isTrue();
            var card = terminal.connect("*");
            assertThat(sent(card)).isEqualTo("019000");

            pull(inside, !within);
            var second = ScriptedCard.answering("029000");
            if (!within) {
                hall.insert(0, second);
            }
            assertThatExceptionOfType(PcscException.class).isThrownBy(() -> Hall.send(card, "00b0000001"));
            if (within) {
                hall.insert(0, second);
            }
            await().atMost(ofSeconds(20)).until(second::seen);
            for (var more = 0; more < 5; more++) {
                assertThatExceptionOfType(PcscException.class).isThrownBy(() -> Hall.send(card, "00b0000001"));
            }

            await().atMost(ofSeconds(20))
                    .ignoreExceptions()
                    .until(() -> Hall.send(terminal.connect("*"), "00b0000001").getBytes()[0] == 2);
            hall.empty();
            assertThat(terminal.waitForCardAbsent(20_000)).isTrue();
        }
    }

    private static void pull(VpcdCard inside, boolean now) {
        try {
            if (now) {
                inside.close();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anyAnswerIsAnAnswerOrAFailureWithACode() throws Exception {
        var random = new Random(20260401);
        hall.insert(0, ScriptedCard.answering(_ -> garbage(random)));
        var terminal = Hall.terminal(0);
        assertThat(terminal.waitForCardPresent(20_000)).isTrue();
        var failures = 0;
        for (var i = 0; i < ANSWERS; i++) {
            try {
                assertThat(Hall.send(terminal.connect("*"), "00b0000000").getBytes()).hasSizeGreaterThan(1);
            } catch (PcscException e) {
                assertThat(e.is(PcscCode.SCARD_E_COMM_DATA_LOST)).as(e.getMessage()).isTrue();
                failures++;
            }
        }
        assertThat(failures).isBetween(1, ANSWERS - 1);
        terminal.connect("*").disconnect(true);
    }

    private static byte[] garbage(Random random) {
        var lengths = new int[] {1, 2, 3, 258, 259, 5_000, 65_535};
        var answer = new byte[lengths[random.nextInt(lengths.length)]];
        random.nextBytes(answer);
        return answer;
    }

    @Test
    void forgottenCardsArePoweredOffAndGivenBack() throws Exception {
        var inside = ScriptedCard.answering("9000");
        hall.insert(0, inside);
        assertThat(Hall.terminal(0).waitForCardPresent(20_000)).isTrue();
        var sockets = Hall.socketsOfThisProcess() + 1; // the conversation with the reader
        for (var i = 0; i < 5; i++) {
            assertThat(sent(Hall.terminal(0).connect("*"))).isEqualTo("9000");
        }

        await().atMost(ofSeconds(20)).until(() -> {
            System.gc();
            return Hall.socketsOfThisProcess() <= sockets && inside.powerCuts() > 0;
        });
    }
}
