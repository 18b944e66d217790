package madoguchi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/// A command that a person types beside the running system.
final class TownCommand {

    private TownCommand() {}

    record Said(int exitCode, String said) {}

    /// To its end.
    static Said play(String... words) throws IOException, InterruptedException {
        var started = RunningTown.program(words).redirectErrorStream(true).start();
        try (var output = started.getInputStream()) {
            var said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(started.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return new Said(started.exitValue(), said);
        } finally {
            started.destroyForcibly();
        }
    }
}
