package madoguchi.launcher.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import madoguchi.backup.BackupKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewDataTest {

    @TempDir
    private Path folder;

    @Test
    void whatALinkPointsToIsSetAsideAndTheKeyForTheNextNightStays() throws Exception {
        var real = Files.createDirectories(folder.resolve("var/data"));
        Files.writeString(real.resolve(BackupKeys.PUBLIC), "key");
        Files.writeString(real.resolve("rows"), "old");
        var link = Files.createSymbolicLink(folder.resolve("data"), real);

        Path aside;
        try (var data = NewData.instead(link, true)) {
            data.makeDraft();
            aside = data.putInPlace().orElseThrow();
        }

        assertThat(aside.getParent()).isEqualTo(real.toRealPath().getParent());
        assertThat(aside.resolve("rows")).hasContent("old");
        assertThat(link).isSymbolicLink();
        assertThat(real.resolve(BackupKeys.PUBLIC)).hasContent("key");
        assertThat(real.resolve("rows")).doesNotExist();
    }
}
