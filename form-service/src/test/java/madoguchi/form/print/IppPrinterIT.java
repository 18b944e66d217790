package madoguchi.form.print;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.JobState;
import com.hp.jipp.model.Types;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.nio.file.Path;
import java.util.Map;
import madoguchi.embedded.EmbeddedPrinter;
import madoguchi.embedded.EmbeddedPrinter.Behaviour;
import madoguchi.embedded.EmbeddedServers;
import madoguchi.event.VisitId;
import madoguchi.failure.CounterFailure;
import madoguchi.form.InventedCase;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
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

    /// A job that an earlier test left hanging keeps the printer busy for a moment.
    @BeforeEach
    void behave() {
        printer.behave(Behaviour.PRINTS);
        await().atMost(ofSeconds(40)).until(() -> openJobs().isEmpty());
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

    /// A page that comes out after the clerk was asked would lie before the next person.
    @Test
    void printerThatIsGivenUpOnForgetsTheDocument() throws IOException {
        printer.behave(Behaviour.HANGS);
        var print = printed(InventedCase.funeral());
        var job = openJobs().getLast();

        awaitState(print, PrintState.UNKNOWN);
        printer.behave(Behaviour.PRINTS);

        await().atMost(ofSeconds(40)).untilAsserted(() -> assertThat(openJobs()).isEmpty());
        assertThat(stateOf(job)).isEqualTo(JobState.canceled);
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
        for (var id : openJobs()) {
            var cancel = IppPacket.cancelJob(printer.uri(), id)
                    .putOperationAttributes(Types.requestingUserName.of("counter-" + COUNTER))
                    .build();
            new IppClient().send(printer.uri(), cancel, new byte[0]);
        }
    }

    private static @Nullable JobState stateOf(int job) throws IOException {
        var question = IppPacket.getJobAttributes(printer.uri(), job, Types.jobState).build();
        return new IppClient().send(printer.uri(), question, new byte[0]).getValue(Tag.jobAttributes, Types.jobState);
    }

    /// Without further words IPP tells of the jobs that are not over (RFC 8011, 4.2.6.1).
    private static List<Integer> openJobs() throws IOException {
        var question = IppPacket.getJobs(printer.uri(), Types.jobId).build();
        return new IppClient()
                .send(printer.uri(), question, new byte[0]).getAttributeGroups().stream()
                        .map(job -> job.getValue(Types.jobId))
                        .filter(Objects::nonNull)
                        .toList();
    }
}
