package madoguchi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import madoguchi.acceptance.TownCommand.Said;
import madoguchi.backup.BackupFile;
import madoguchi.backup.BackupKeys;
import madoguchi.backup.BackupNames;
import madoguchi.failure.CounterFailure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The drill that a town plays once a year, played at every build.
class RestoreDrillIT {

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
            "case.decided.v1",
            "page.checked.v1",
            "page.printed.v1",
            // Open in the backup, but its key is not in it: the clerk asks again, or goes on without.
            "card.requested.v1",
            "page.checked.v1",
            "page.printed.v1",
            "pages.handed-over.v1");

    @TempDir
    Path folder;

    @Test
    @DisplayName("データがすべて失われても、バックアップの時点から来庁がそのまま続く")
    void aVisitGoesOnFromTheBackupsMomentAfterAllDataIsGone() throws Exception {
        try (var town = RunningTown.start(TownCopy.SAMPLE, folder)) {
            var visit = new VisitByHand(town, 1);
            var number = visit.drawNumber();
            visit.begin(number);
            visit.findApplicant();
            visit.answer();
            visit.print("nhi-funeral-grant");
            visit.askForCard("HEIRS_REPRESENTATIVE");
            var seen = visit.desk();
            awaitSent(town);
            makeKeys();
            var kept = backUp(town, "share");

            var unknown = visit.print("juminhyo-request").path("print").asString();
            var last = visit.drawNumber();
            var accounts = Files.readAllBytes(accounts(town));
            town.loseAllData();
            var restored = restore(kept, town.data());
            assertThat(restored.exitCode()).as(restored.said()).isZero();

            assertThatEveryRowIsThatOf(kept, backUp(town, "again"));
            Files.write(accounts(town), accounts);
            town.restart();
            var again = new VisitByHand(town, 1);
            assertThat(again.desk().path("visit")).isEqualTo(seen.path("visit"));
            assertThat(again.paper("nhi-funeral-grant").path("state").asString()).isEqualTo("PRINTED");
            assertThatNobodyHandsOverWhatIsNotKnown(again, unknown);
            again.print("juminhyo-request");
            again.handOver();
            again.finish(number);
            assertThat(again.drawNumber()).as("no slip has it").isGreaterThan(last);
            assertThatEachThingHappenedOnce(town, seen.path("visit").asString());
        }
    }

    /// A paper that was printed after the backup: its code is on no screen, and pressing for it does nothing.
    private static void assertThatNobodyHandsOverWhatIsNotKnown(VisitByHand visit, String print) {
        assertThat(visit.desk().toString()).doesNotContain(print);
        assertThatThrownBy(() -> visit.handOver(print))
                .isInstanceOfSatisfying(
                        CounterFailure.class,
                        refused -> assertThat(refused.place()).contains("PR-101"));
    }

    private void makeKeys() throws Exception {
        assertThat(TownCommand.play("backup", "--make-key", keys().toString()).exitCode())
                .isZero();
    }

    private Path backUp(RunningTown town, String share) throws Exception {
        var made = TownCommand.play(
                "backup",
                "--out=" + folder.resolve(share),
                "--data=" + town.data(),
                "--town=" + TownCopy.SAMPLE,
                "--recipient=" + keys().resolve(BackupKeys.PUBLIC));
        assertThat(made.exitCode()).as(made.said()).isZero();
        return BackupNames.list(folder.resolve(share), "999999").getFirst();
    }

    private Said restore(Path file, Path data) throws Exception {
        return TownCommand.play(
                "restore", file.toString(), "--key=" + keys().resolve(BackupKeys.PRIVATE), "--data=" + data);
    }

    private Path keys() {
        return folder.resolve("keys");
    }

    private static Path accounts(RunningTown town) {
        return town.data().resolve("demo-accounts.json");
    }

    /// By the hashes of a backup of what was restored, before anybody started it. Only the day's numbers go on elsewhere.
    private void assertThatEveryRowIsThatOf(Path kept, Path again) {
        var before = tables(kept);
        var after = tables(again);
        assertThat(before).hasSizeGreaterThan(35);
        assertThat(after.remove("ticket.number_series")).isNotEqualTo(before.remove("ticket.number_series"));
        assertThat(after).isEqualTo(before);
    }

    private Map<String, String> tables(Path file) {
        try (var backup = BackupFile.open(file, keys().resolve(BackupKeys.PRIVATE))) {
            return backup.manifest().tables().stream()
                    .collect(Collectors.toMap(
                            table -> table.schema() + "." + table.name(),
                            table -> table.rows() + " " + table.sequences() + " " + table.sha256()));
        }
    }

    private static void assertThatEachThingHappenedOnce(RunningTown town, String visit) throws Exception {
        try (var tables = TownTables.of(town)) {
            awaitSent(town);
            assertThat(said(tables, "ticket", visit)).containsExactlyElementsOf(OF_TICKETS);
            assertThat(said(tables, "form", visit)).containsExactlyElementsOf(OF_FORMS);
            await().atMost(PATIENCE).untilAsserted(() -> {
                assertThat(heard(tables, "form", visit)).containsExactlyInAnyOrderElementsOf(OF_TICKETS);
                assertThat(heard(tables, "ticket", visit))
                        .containsExactlyInAnyOrderElementsOf(OF_FORMS.stream()
                                .filter(type -> !type.startsWith("card."))
                                .toList());
            });
            assertThat(tables.texts("select key from form.parked_key union select key from ticket.parked_key"))
                    .isEmpty();
        }
    }

    private static void awaitSent(RunningTown town) throws Exception {
        try (var tables = TownTables.of(town)) {
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(tables.texts("""
                    select event_id from form.outbox union select event_id from ticket.outbox
                    union select event_id from ticket.event where event_id not in (select event_id from form.inbox)
                    union select event_id from form.event where topic like '%.form'
                        and event_id not in (select event_id from ticket.inbox)
                    """)).isEmpty());
        }
    }

    private static List<String> said(TownTables tables, String schema, String visit) throws Exception {
        return tables.texts("select type from " + schema + ".event where key = ? order by position", visit);
    }

    private static List<String> heard(TownTables tables, String schema, String visit) throws Exception {
        return tables.texts(
                "select type from " + schema + ".inbox where key = ? and topic not like '%.agent.%'", visit);
    }
}
