package madoguchi.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import madoguchi.identity.authority.TownCertificates;
import madoguchi.identity.authority.Wanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListenTest {

    @TempDir
    private Path certificates;

    @Test
    void whatBrowsersWouldNotBelieveIsSaidBeforeAnythingStarts() {
        new TownCertificates(certificates, Clock.systemUTC())
                .make("999999", Wanted.ofTown("staff.town", "hall.town", List.of(), List.of()));

        assertThatCode(() -> listen("127.0.0.1", "staff.town", "hall.town").require()).doesNotThrowAnyException();
        assertThatThrownBy(() -> listen("127.0.0.1", "hall.town", "staff.town").require())
                .hasMessageContaining("LN-108");
        assertThatThrownBy(() -> listen("127.0.0.1", "staff.town", "other.town").require())
                .hasMessageContaining("LN-108");
        assertThatThrownBy(() -> listen("203.0.113.9", "staff.town", "hall.town").require())
                .hasMessageContaining("LN-107");
    }

    @Test
    void withoutTheDoorsFoldersThereIsNothingToOpen() {
        assertThatThrownBy(() -> listen("127.0.0.1", "staff.town", "hall.town").require())
                .hasMessageContaining("ID-1");
    }

    private Listen listen(String address, String staff, String visitors) {
        return new Listen(address, staff, visitors, certificates);
    }
}
