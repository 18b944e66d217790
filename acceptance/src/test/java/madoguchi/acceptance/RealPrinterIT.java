package madoguchi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import madoguchi.embedded.EmbeddedPrinter;
import madoguchi.embedded.EmbeddedServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A town whose first counter has a printer, and whose second has one that is switched off.
class RealPrinterIT {

    @TempDir
    static Path folder;

    private static EmbeddedPrinter printer;
    private static RunningTown town;

    @BeforeAll
    static void start() {
        Assumptions.assumeTrue(
                EmbeddedPrinter.missingPrograms().isEmpty(),
                () -> "no printer to test with; missing: " + EmbeddedPrinter.missingPrograms());
        printer = EmbeddedPrinter.start(folder.resolve("printer"), EmbeddedServers.freePort());
        var files = TownCopy.in(folder.resolve("town"));
        var nobody = "ipp://localhost:" + EmbeddedServers.freePort() + "/ipp/print";
        TownCopy.change(files.resolve("town/town.yaml"), "folder:counter-1\n", printer.uri() + "\n");
        TownCopy.change(files.resolve("town/town.yaml"), "folder:counter-2\n", nobody + "\n");
        town = RunningTown.start(files, folder.resolve("whole"));
    }

    @AfterAll
    static void stop() {
        if (town != null) {
            town.close();
        }
        if (printer != null) {
            printer.close();
        }
    }

    @Test
    void thePrinterGetsWhatWasCheckedAndNothingElse() throws Exception {
        var played = town.demo("demo");

        assertThat(played.exitCode()).as(played.said()).isZero();
        assertThat(played.events("form")).containsOnlyOnce("pages.handed-over");
        try (var tables = TownTables.of(town)) {
            assertThat(printer.documents().stream().map(RealPrinterIT::hash))
                    .hasSize(2)
                    .containsExactlyInAnyOrderElementsOf(tables.texts(
                            "select document_hash from form.print_request where counter = 1 and state = 'CONFIRMED'"));
        }
    }

    @Test
    void withoutItsPrinterACounterSaysSoAndTheVisitGoesOn() throws Exception {
        var visit = new VisitByHand(town, 2);
        var number = visit.drawNumber();
        visit.begin(number);
        visit.findApplicant();
        visit.answer();

        var paper = visit.print("nhi-funeral-grant");

        assertThat(paper.path("state").asString()).isEqualTo("ABORTED");
        assertThat(paper.path("problem").path("code").asString()).isEqualTo("PR-401");
        assertThat(paper.path("problem").path("message").asString()).startsWith("2番窓口のプリンター");
        visit.finish(number);
        try (var tables = TownTables.of(town)) {
            assertThat(tables.texts("select ending from ticket.visit where number = ?", number))
                    .containsExactly("COMPLETED");
        }
    }

    private static String hash(Path document) {
        try {
            var bytes = Files.readAllBytes(document);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
