package madoguchi.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path folder;

    @Test
    void theDemoTownsAccountsNeverBecomeThoseOfARealTown() {
        try (var data = DataFolder.take(folder)) {
            data.requireTown("999999");
            assertThatCode(() -> data.requireTown("999999")).doesNotThrowAnyException();

            assertThatThrownBy(() -> data.requireTown("131016")).hasMessageStartingWith("LN-109");
        }
    }
}
