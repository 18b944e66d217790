package madoguchi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import madoguchi.backup.BackupKeys;
import madoguchi.backup.BackupNames;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the last release left behind, in today's build. `docs/how-to/release.md` says how the next one is added.
class UpgradeIT {

    private static final Path LAST_RELEASE = Path.of("src/test/resources/releases/0.1.0");

    @TempDir
    Path folder;

    @Test
    @DisplayName("前の版のデータで、今日の版がそのまま仕事を続ける")
    void workGoesOnInTheDataOfTheLastRelease() throws Exception {
        var data = folder.resolve("data");
        var restored = TownCommand.play(
                "restore",
                BackupNames.list(LAST_RELEASE, "999999").getFirst().toString(),
                "--key=" + LAST_RELEASE.resolve(BackupKeys.PRIVATE),
                "--data=" + data);
        assertThat(restored.exitCode()).as(restored.said()).isZero();
        Files.copy(LAST_RELEASE.resolve("demo-accounts.json"), data.resolve("demo-accounts.json"));

        try (var town = RunningTown.start(data.resolve("town"), folder)) {
            assertThat(endings(town)).containsExactly("COMPLETED");
            var visit = new VisitByHand(town, 1);
            assertThat(visit.paper("nhi-funeral-grant").path("state").asString()).isEqualTo("PRINTED");

            visit.finishAtTheLastCounter();
            visit.handOver();
            visit.leave();
            var played = town.demo("new");

            assertThat(played.exitCode()).as(played.said()).isZero();
            assertThat(endings(town)).containsExactly("COMPLETED", "COMPLETED", "COMPLETED");
            assertThat(parked(town)).as("waits for a person, as it did").hasSize(1);
        }
    }

    /// Of the visits that are over.
    private static List<String> endings(RunningTown town) throws Exception {
        try (var tables = TownTables.of(town)) {
            return tables.texts("select ending from ticket.visit where ending is not null");
        }
    }

    private static List<String> parked(RunningTown town) throws Exception {
        try (var tables = TownTables.of(town)) {
            return tables.texts("select reason from form.parked_key");
        }
    }
}
