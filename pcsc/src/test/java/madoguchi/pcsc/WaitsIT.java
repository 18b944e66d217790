package madoguchi.pcsc;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CardTerminals.State;
import madoguchi.virtual.SampleCards;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/// Waits, and what ends them.
@EnabledIf("madoguchi.virtual.vpcd.PcscDaemon#isPossible")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WaitsIT {

    private Hall hall;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        hall = Hall.open(folder, 1);
    }

    @AfterAll
    void close() throws Exception {
        hall.close();
    }

    @AfterEach
    void empty() throws Exception {
        hall.empty();
        assertThat(Hall.terminal(0).waitForCardAbsent(10_000)).isTrue();
    }

    @Test
    void waitEndsWithItsTime() throws Exception {
        assertThat(Hall.terminal(0).waitForCardPresent(1)).isFalse();
        assertThat(Hall.terminal(0).waitForCardAbsent(1)).isTrue();
        assertThat(Hall.terminal(0).isCardPresent()).isFalse();
        assertThat(Hall.terminals().waitForChange(1)).isFalse();
        assertThatThrownBy(() -> Hall.terminal(0).waitForCardPresent(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cardsThatComeAndGoAreTold() throws Exception {
        var terminals = Hall.terminals();
        assertThat(terminals.waitForChange(1)).isFalse();
        hall.insert(0, SampleCards.card());

        assertThat(terminals.waitForChange(10_000)).isTrue();
        assertThat(terminals.list(State.CARD_INSERTION))
                .extracting(CardTerminal::getName)
                .containsExactly(Hall.name(0));
        assertThat(terminals.list(State.CARD_REMOVAL)).isEmpty();

        hall.empty();
        assertThat(terminals.waitForChange(10_000)).isTrue();
        assertThat(terminals.list(State.CARD_INSERTION)).isEmpty();
        assertThat(terminals.list(State.CARD_REMOVAL)).hasSize(1);
    }

    /// One question to the service, of ten minutes.
    @Test
    void interruptWakesAtOnce() throws Exception {
        var outcome = new AtomicReference<Object>();
        var asked = new CompletableFuture<StatusWait>();
        var waiting = Thread.ofPlatform().start(() -> outcome.set(sitOut(asked)));
        asked.get();
        awaitCall(waiting);
        waiting.interrupt();

        await().atMost(ofSeconds(60)).until(() -> !waiting.isAlive());
        assertThat(outcome.get()).isEqualTo("SCARD_E_CANCELLED true");
    }

    @Test
    void closingWakesAtOnce() throws Exception {
        var outcome = new AtomicReference<Object>();
        var asked = new CompletableFuture<StatusWait>();
        var waiting = Thread.ofPlatform().start(() -> outcome.set(sitOut(asked)));
        var wait = asked.get();
        awaitCall(waiting);
        wait.cancel();

        await().atMost(ofSeconds(60)).until(() -> !waiting.isAlive());
        assertThat(outcome.get()).isEqualTo("SCARD_E_CANCELLED false");
    }

    /// The service does not tell that somebody waits; the thread's stack does.
    private static void awaitCall(Thread waiting) {
        await().atMost(ofSeconds(60))
                .until(() -> Stream.of(waiting.getStackTrace())
                        .anyMatch(frame -> frame.getMethodName().equals("getStatusChange")));
    }

    /// What it ended with, and whether the thread is interrupted.
    private static String sitOut(CompletableFuture<StatusWait> asked) {
        try {
            var wait = StatusWait.open(Library.ofThisSystem());
            try {
                var now = wait.change(List.of(ReaderState.unaware(Hall.name(0))), ofSeconds(1));
                asked.complete(wait);
                return "seen: " + wait.change(now, ofMinutes(10));
            } finally {
                wait.release();
            }
        } catch (PcscException e) {
            return e.codeName() + " " + Thread.currentThread().isInterrupted();
        }
    }

    @Test
    void interruptedThreadMayAskHowThingsAre() throws Exception {
        var terminal = Hall.terminal(0);
        Thread.currentThread().interrupt();
        try {
            assertThat(terminal.isCardPresent()).isFalse();
            assertThat(Hall.terminals().list(State.CARD_PRESENT)).isEmpty();
            assertThatThrownBy(() -> terminal.waitForCardPresent(0)).hasMessageContaining("SCARD_E_CANCELLED");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void closingTheTerminalsWakesAllTheirWaits() throws Exception {
        var terminals = Hall.terminals();
        var first = terminals.list().getFirst();
        var wait = CompletableFuture.supplyAsync(() -> ended(() -> first.waitForCardPresent(0)));
        var change = CompletableFuture.supplyAsync(() -> ended(() -> terminals.waitForChange(0)));
        ((AutoCloseable) terminals).close();

        assertThat(wait.get()).isEqualTo("SCARD_E_CANCELLED");
        assertThat(change.get()).isEqualTo("SCARD_E_CANCELLED");
    }

    private interface Waiting {

        boolean end() throws Exception;
    }

    private static String ended(Waiting waiting) {
        try {
            return "ended: " + waiting.end();
        } catch (PcscException e) {
            return e.codeName();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void waitDisturbsNobody() throws Exception {
        var terminal = Hall.terminal(0);
        hall.insert(0, SampleCards.card());
        var absence = CompletableFuture.supplyAsync(() -> ended(() -> {
            terminal.waitForCardPresent(0);
            return terminal.waitForCardAbsent(0);
        }));

        var card = hall.connected(0);
        for (var i = 0; i < 20; i++) {
            assertThat(Hall.send(card, "0084000008").getBytes()).isNotEmpty();
            assertThat(terminal.isCardPresent()).isTrue();
        }
        assertThat(absence).isNotDone();
        hall.empty();
        assertThat(absence.get()).isEqualTo("ended: true");
    }
}
