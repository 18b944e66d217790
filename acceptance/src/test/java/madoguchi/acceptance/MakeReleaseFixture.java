package madoguchi.acceptance;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Lives a day in a town of today's build and leaves its data for the next release to be upgraded from. Not among the
/// tests that always run: `docs/how-to/release.md` says when.
class MakeReleaseFixture {

    @Test
    void leavesTheDataOfOneDay() throws Exception {
        var folder = Path.of(System.getProperty("fixture.folder"));
        try (var town = RunningTown.start(TownCopy.SAMPLE, folder)) {
            new LivedInTown(town).live();
        }
    }
}
