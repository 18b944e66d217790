package madoguchi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillAndGoOnIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final List<String> OF_TICKETS = List.of(
            "visit.opened.v1",
            "leg.queued.v1",
            "leg.called.v1",
            "leg.started.v1",
            "leg.queued.v1",
            "leg.finished.v1",
            "leg.called.v1",
            "leg.started.v1",
            "leg.finished.v1",
            "visit.closed.v1");
    private static final List<String> OF_FORMS = List.of(
            "case.linked.v1",
            "card.requested.v1",
            "card.accepted.v1",
            "case.decided.v1",
            "page.checked.v1",
            "page.printed.v1",
            // Open when the power goes; the agent forgets it, and the clerk asks again.
            "card.requested.v1",
            "card.request-closed.v1",
            "card.requested.v1",
            "card.accepted.v1",
            "page.checked.v1",
            "page.printed.v1",
            "pages.handed-over.v1");
    private static final List<String> OF_AGENT = List.of(
            "card.awaited.v1",
            "pin.asked.v1",
            "card.read.v1",
            "card.awaited.v1",
            "card.awaited.v1",
            "pin.asked.v1",
            "card.read.v1");

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

            assertThatEachThingHappenedOnce(town, seen.path("visit").asString());
            assertThat(papers(town)).hasSize(2);
            assertThat(visit.drawNumber()).isEqualTo(number + 1);
        }
    }

    private static void assertThatEachThingHappenedOnce(RunningTown town, String visit) throws Exception {
        try (var tables = TownTables.of(town)) {
            assertThat(said(tables, "ticket", visit)).containsExactlyElementsOf(OF_TICKETS);
            assertThat(said(tables, "form", visit)).containsExactlyElementsOf(OF_FORMS);
            await().atMost(PATIENCE).untilAsserted(() -> {
                assertThat(tables.texts("select event_id from form.outbox union select event_id from ticket.outbox"))
                        .isEmpty();
                assertThat(heard(tables, "form", visit, "ticket-service"))
                        .containsExactlyInAnyOrderElementsOf(OF_TICKETS);
                assertThat(heard(tables, "ticket", visit, "form-service"))
                        .containsExactlyInAnyOrderElementsOf(OF_FORMS.stream()
                                .filter(type -> !type.startsWith("card."))
                                .toList());
            });
            assertThat(heard(tables, "form", visit, "counter-")).containsExactlyInAnyOrderElementsOf(OF_AGENT);
        }
    }

    /// What a service has decided.
    private static List<String> said(TownTables tables, String schema, String visit) throws Exception {
        return tables.texts("select type from " + schema + ".event where key = ? order by position", visit);
    }

    /// What of others has had an effect in a service.
    private static List<String> heard(TownTables tables, String schema, String visit, String source) throws Exception {
        return tables.texts(
                "select type from " + schema + ".inbox where key = ? and source like ? || '%' order by occurred_at",
                visit,
                source);
    }

    private static List<Path> papers(RunningTown town) throws IOException {
        try (var files = Files.walk(town.data().resolve("print"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
