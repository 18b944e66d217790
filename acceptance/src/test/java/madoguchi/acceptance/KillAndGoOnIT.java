package madoguchi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillAndGoOnIT {

    @TempDir
    Path folder;

    @Test
    @DisplayName("途中で電源が落ちても、来庁はそのまま続き、二重になるものはない")
    void aVisitGoesOnAfterThePowerWasGoneAndNothingHappensTwice() throws Exception {
        try (var town = RunningTown.start(TownCopy.SAMPLE, folder)) {
            var visit = new VisitByHand(town, 1);
            var page = UUID.randomUUID();
            var number = visit.drawNumber(page);
            visit.begin(number);
            visit.readCard("APPLICANT");
            visit.answer();
            assertThat(visit.print("nhi-funeral-grant").path("state").asString()).isEqualTo("PRINTED");
            visit.askForCard("HEIRS_REPRESENTATIVE");
            var seen = visit.desk();

            town.kill();
            town.restart();

            assertThat(visit.drawNumber(page)).as("the kiosk's page asks again").isEqualTo(number);
            // The clerk presses on in the same page: nobody has to sign in again.
            assertThat(visit.desk()).isEqualTo(seen);
            assertThat(visit.queue().path("current").path("state").asString()).isEqualTo("SERVING");
            visit.readCard("HEIRS_REPRESENTATIVE");
            visit.print("juminhyo-request");
            visit.handOver();
            visit.finish(number);

            try (var tables = TownTables.of(town)) {
                InterruptedVisit.assertThatEachThingHappenedOnce(tables, seen.path("visit").asString());
            }
            assertThat(papers(town)).hasSize(2);
            assertThat(visit.drawNumber()).isEqualTo(number + 1);
        }
    }

    private static List<Path> papers(RunningTown town) throws IOException {
        try (var files = Files.walk(town.data().resolve("print"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
