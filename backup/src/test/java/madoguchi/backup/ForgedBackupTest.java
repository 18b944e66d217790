package madoguchi.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import madoguchi.backup.Manifest.About;
import madoguchi.backup.Manifest.MigratedSchema;
import madoguchi.backup.Manifest.TownFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files by somebody who knows the town's public key, which is no secret.
class ForgedBackupTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void makeKeys() {
        BackupKeys.make(folder);
    }

    @Test
    void noFileIsWrittenOutsideTheTownsFolder() throws Exception {
        for (var path : List.of("../outside", "/" + folder.resolve("outside"), "a/../../outside")) {
            try (var backup = open(forged(Snapshot.SCHEMAS, path))) {
                var restoration = Restoration.of(backup, Optional.empty());

                assertThatThrownBy(() -> restoration.writeTown(folder.resolve("town"))).hasMessageStartingWith("BK-302");
            }
        }
        assertThat(folder.resolve("outside")).doesNotExist();
    }

    @Test
    void noSchemaIsMadeThatIsNotOurs() throws Exception {
        try (var backup = open(forged(List.of("form", "ticket", "staff", "x\"; drop schema form"), "town.yaml"))) {
            assertThatThrownBy(() -> Restoration.of(backup, Optional.empty())).hasMessageStartingWith("BK-302");
        }
    }

    @Test
    void aHeadThatUnpacksToAnythingIsNotReadIntoMemory() throws Exception {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file()))) {
            zip.putNextEntry(new ZipEntry(BackupWriter.HEAD));
            zip.write(new byte[10_000_000]);
        }

        assertThatThrownBy(() -> open(file())).hasMessageStartingWith("BK-301");
    }

    private Path forged(List<String> schemas, String townFile) throws Exception {
        var about = About.of("999999", "", "");
        var head = BackupFile.JSON.writeValueAsBytes(about);
        var envelope = Envelope.sealedFor(BackupKeys.publicKey(folder.resolve(BackupKeys.PUBLIC)), head);
        try (var writer = new BackupWriter(Files.newOutputStream(file()), head, envelope)) {
            var hash = writer.write(new TownFile(townFile, "").entry(), out -> out.write('x'));
            var manifest = new Manifest(
                    about,
                    Instant.EPOCH,
                    schemas.stream().map(name -> new MigratedSchema(name, List.of())).toList(),
                    List.of(),
                    List.of(new TownFile(townFile, hash)));
            writer.write(BackupWriter.MANIFEST, out -> out.write(BackupFile.JSON.writeValueAsBytes(manifest)));
        }
        return file();
    }

    private Path file() {
        return folder.resolve("forged.zip");
    }

    private BackupFile open(Path file) {
        return BackupFile.open(file, folder.resolve(BackupKeys.PRIVATE));
    }
}
