package madoguchi.form.print;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.model.Types;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import madoguchi.embedded.EmbeddedPrinter;
import madoguchi.embedded.EmbeddedPrinter.Behaviour;
import madoguchi.embedded.EmbeddedServers;
import madoguchi.event.VisitId;
import madoguchi.failure.CounterFailure;
import madoguchi.form.InventedCase;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Against a real printer program, with its real ways to fail.
class IppPrinterIT {

    private static final int COUNTER = 3;
    private static final int COUNTER_WITHOUT_PRINTER = 4;

    @TempDir
    static Path folder;

    private static EmbeddedPrinter printer;
    private static PrintStand stand;

    @BeforeAll
    static void start() {
        Assumptions.assumeTrue(
                EmbeddedPrinter.missingPrograms().isEmpty(),
                () -> "no printer to test with; missing: " + EmbeddedPrinter.missingPrograms());
        printer = EmbeddedPrinter.start(folder.resolve("printer"), EmbeddedServers.freePort());
        var nobody = "ipp://localhost:" + EmbeddedServers.freePort() + "/ipp/print";
        stand = PrintStand.start(
                folder, Map.of(COUNTER, printer.uri().toString(), COUNTER_WITHOUT_PRINTER, nobody));
    }

    @AfterAll
    static void stop() {
        if (stand != null) {
            stand.close();
        }
        if (printer != null) {
            printer.close();
        }
    }

    @BeforeEach
    void behave() {
        printer.behave(Behaviour.PRINTS);
    }

    @Test
    void printedMeansThatThePrinterSaysSo() {
        var invented = InventedCase.funeral();
        var visit = stand.seat(invented, COUNTER);

        var print = stand.print(invented, COUNTER);

        awaitState(print, PrintState.PRINTED);
        assertThat(stand.published(visit)).containsExactly("page.checked.v1", "page.printed.v1");
        assertThat(PaperText.of(printer.documents().getLast())).contains(print.pageCodes().getFirst());
    }

    @Test
    void absentPrinterEndsTheRequestAndNothingCanComeOfItLater() {
        var invented = InventedCase.funeral();
        var visit = stand.seat(invented, COUNTER_WITHOUT_PRINTER);

        var print = stand.print(invented, COUNTER_WITHOUT_PRINTER);

        assertThat(print.state()).isEqualTo(PrintState.ABORTED);
        assertThat(print.problem()).extracting(Print.Problem::code).isEqualTo("PR-401");
        assertThat(print.problem()).extracting(Print.Problem::message).asString().startsWith("4番窓口のプリンター");
        assertThat(stand.published(visit)).containsExactly("page.checked.v1", "page.withdrawn.v1");
    }

    @Test
    void jobThatThePrinterGivesUpIsLookedForInTheTray() {
        printer.behave(Behaviour.FAILS);

        var print = printed(InventedCase.funeral());

        awaitState(print, PrintState.UNKNOWN);
        assertThat(stand.now(print.id()).problem()).extracting(Print.Problem::code).isEqualTo("PR-404");
    }

    @Test
    void jobCancelledAtThePrinterIsLookedForInTheTray() throws IOException {
        printer.behave(Behaviour.HANGS);
        var print = printed(InventedCase.funeral());

        cancelOpenJobs();
        printer.behave(Behaviour.PRINTS);

        awaitState(print, PrintState.UNKNOWN);
        assertThat(stand.published(print.visit())).containsExactly("page.checked.v1", "page.unconfirmed.v1");
    }

    @Test
    void silentPrinterIsLookedAfterAndNothingIsPrintedAgainByItself() {
        printer.behave(Behaviour.HANGS);
        var invented = InventedCase.funeral();
        var print = printed(invented);
        var given = printer.documents().size();

        awaitState(print, PrintState.UNKNOWN);
        var failure = Assertions.catchThrowableOfType(
                CounterFailure.class, () -> stand.print(invented, COUNTER));

        assertThat(failure.error()).isEqualTo(PrintError.LOOK_AT_TRAY_FIRST);
        assertThat(printer.documents()).hasSize(given);
    }

    @Test
    void clerkWhoFindsAllPagesMakesItPrinted() {
        var print = unknown();

        stand.get(Tray.class).answer(print.id(), Tray.Seen.ALL_THERE);

        assertThat(stand.now(print.id()).state()).isEqualTo(PrintState.PRINTED);
        assertThat(stand.published(print.visit())).last().isEqualTo("page.printed.v1");
    }

    @Test
    void clerkWhoMissesPagesPrintsAgainUnderANewCode() {
        var invented = InventedCase.funeral();
        printer.behave(Behaviour.FAILS);
        var first = printed(invented);
        awaitState(first, PrintState.UNKNOWN);
        stand.get(Tray.class).answer(first.id(), Tray.Seen.MISSING);
        printer.behave(Behaviour.PRINTS);

        var second = stand.print(invented, COUNTER);

        awaitState(second, PrintState.PRINTED);
        assertThat(second.pageCodes()).isNotEqualTo(first.pageCodes());
        assertThat(reason(second)).isEqualTo("PAPER_MISSING");
        assertThat(stand.now(first.id()).state()).isEqualTo(PrintState.ABORTED);
    }

    private Print unknown() {
        printer.behave(Behaviour.FAILS);
        var print = printed(InventedCase.funeral());
        awaitState(print, PrintState.UNKNOWN);
        return print;
    }

    private static Print printed(InventedCase invented) {
        VisitId visit = stand.seat(invented, COUNTER);
        var print = stand.print(invented, COUNTER);
        assertThat(print.visit()).isEqualTo(visit);
        return print;
    }

    private static void awaitState(Print print, PrintState state) {
        await().atMost(ofSeconds(40)).untilAsserted(() -> assertThat(stand.now(print.id()).state()).isEqualTo(state));
    }

    private static String reason(Print print) {
        return stand.sql()
                .sql("select reason from print_request where id = ?")
                .param(print.id().value())
                .query((row, _) -> row.getString("reason"))
                .single();
    }

    private static void cancelOpenJobs() throws IOException {
        var client = new IppClient();
        var jobs = client.send(
                printer.uri(),
                IppPacket.getJobs(printer.uri(), Types.jobId).build(),
                new byte[0]);
        for (var job : jobs.getAttributeGroups()) {
            var id = job.getValue(Types.jobId);
            if (id != null) {
                var cancel = IppPacket.cancelJob(printer.uri(), id)
                        .putOperationAttributes(Types.requestingUserName.of("counter-" + COUNTER))
                        .build();
                client.send(printer.uri(), cancel, new byte[0]);
            }
        }
    }
}
