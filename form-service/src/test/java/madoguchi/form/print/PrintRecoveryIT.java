package madoguchi.form.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import madoguchi.event.CounterId;
import madoguchi.event.PrintRequestId;
import madoguchi.failure.CounterFailure;
import madoguchi.form.InventedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What a process that ended without warning left behind, and who may move what.
class PrintRecoveryIT {

    @TempDir
    static Path folder;

    @Test
    void whatHadNotLeftNeverLeavesAndWhatMayHaveLeftIsLookedFor() {
        try (var before = PrintStand.start(folder, Map.of())) {
            var fresh = leftBehind(before, PrintState.NEW);
            var rendered = leftBehind(before, PrintState.RENDERED);
            var checked = leftBehind(before, PrintState.CHECKED);
            var spooled = leftBehind(before, PrintState.SPOOLED);

            try (var after = before.restarted()) {
                assertThat(after.now(fresh.id()).state()).isEqualTo(PrintState.ABORTED);
                assertThat(after.now(rendered.id()).state()).isEqualTo(PrintState.ABORTED);
                assertThat(after.now(checked.id()).state()).isEqualTo(PrintState.ABORTED);
                assertThat(after.now(spooled.id()).state()).isEqualTo(PrintState.UNKNOWN);
                assertThat(after.published(spooled.visit())).containsExactly("page.unconfirmed.v1");
                assertThat(after.paper(3, spooled.id())).doesNotExist();
                assertNothingMoves(after, checked.id());
            }
        }
    }

    private static void assertNothingMoves(PrintStand stand, PrintRequestId id) {
        assertThatThrownBy(() -> stand.get(PrintSteps.class).spooled(id)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> stand.get(PrintSteps.class).printed(id)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({"NEW,PRINTED", "RENDERED,SPOOLED", "CHECKED,PRINTED", "ABORTED,SPOOLED", "CONFIRMED,ABORTED", "UNKNOWN,SPOOLED"})
    void noStateOffersAShortcut(PrintState from, PrintState to) {
        assertThat(from.moves()).doesNotContain(to);
    }

    @Test
    void whoSawAnotherStateMovesNothing() {
        try (var stand = PrintStand.start(folder, Map.of())) {
            var request = leftBehind(stand, PrintState.NEW);
            var book = stand.get(PrintBook.class);
            var seen = book.get(request.id());
            book.move(seen, PrintState.ABORTED, "PR-202");

            assertThatThrownBy(() -> book.move(seen, PrintState.RENDERED, null))
                    .isInstanceOfSatisfying(
                            CounterFailure.class,
                            failure -> assertThat(failure.error()).isEqualTo(PrintError.MOVED_ON));
        }
    }

    @Test
    void whatNobodyWorksOnAnyMoreDoesNotStayUnderWay() {
        try (var stand = PrintStand.start(folder, Map.of())) {
            var forgotten = leftBehind(stand, PrintState.CHECKED);
            var lost = leftBehind(stand, PrintState.SPOOLED);
            stand.sql().sql("update print_move set at = at - interval '1 day'").update();
            var atWork = leftBehind(stand, PrintState.SPOOLED);

            stand.get(PrintRecovery.class).abandonForgotten();

            assertThat(stand.now(forgotten.id()).state()).isEqualTo(PrintState.ABORTED);
            assertThat(stand.now(lost.id()).state()).isEqualTo(PrintState.UNKNOWN);
            assertThat(stand.now(atWork.id()).state()).isEqualTo(PrintState.SPOOLED);
        }
    }

    @Test
    void deskAndPrinterNeverLockEachOtherOut() {
        try (var stand = PrintStand.start(folder, Map.of())) {
            var request = leftBehind(stand, PrintState.CHECKED);
            var transaction = new TransactionTemplate(stand.get(PlatformTransactionManager.class));

            var spooled = transaction.execute(_ -> {
                lock(stand, "select 1 from known_visit where visit = ? for update", request.visit().value());
                var other = CompletableFuture.runAsync(() -> stand.get(PrintSteps.class).spooled(request.id()));
                await().until(() -> waitsForALock(stand));
                lock(stand, "select 1 from case_file where id = ? for update", request.caseId().value());
                return other;
            });

            assertThat(spooled).succeedsWithin(Duration.ofSeconds(10));
            assertThat(stand.now(request.id()).state()).isEqualTo(PrintState.SPOOLED);
        }
    }

    private static void lock(PrintStand stand, String select, UUID id) {
        stand.sql().sql(select).param(id).query(Integer.class).single();
    }

    private static boolean waitsForALock(PrintStand stand) {
        return stand.sql()
                .sql("select exists (select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database())")
                .query(Boolean.class)
                .single();
    }

    /// A request as it stood when the process ended.
    private static PrintRequest leftBehind(PrintStand stand, PrintState state) {
        var invented = InventedCase.funeral();
        var visit = stand.seat(invented, 3);
        var prepared = stand.get(PrepareForm.class).of(visit, InventedCase.FUNERAL);
        var request = stand.get(OpenPrint.class)
                .open(prepared, new CounterId(3), UUID.randomUUID(), null)
                .orElseThrow();
        stand.sql()
                .sql("update print_request set state = ? where id = ?")
                .params(state.name(), request.id().value())
                .update();
        return request;
    }
}
