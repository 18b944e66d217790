package madoguchi.launcher.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import madoguchi.failure.CounterFailure;
import madoguchi.launcher.command.Arguments;
import madoguchi.launcher.command.Console;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgentKitCommandTest {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @BeforeEach
    void certificates() throws IOException {
        for (var identity : List.of("authority", "administrator", "counter-2", "counter-3")) {
            var own = Files.createDirectories(folder.resolve("certificates").resolve(identity));
            for (var file : List.of("ca.pem", "certificate.pem", "key.pem")) {
                Files.writeString(own.resolve(file), identity);
            }
        }
    }

    private void kit(String... words) {
        try (var nothing = new PrintStream(OutputStream.nullOutputStream())) {
            new AgentKitCommand().run(new Arguments(HOME, List.of(words)), new Console(nothing, nothing));
        }
    }

    private void kit(int counter) {
        kit("--counter=" + counter, "--certificates=" + folder.resolve("certificates"),
                "--server=kafka.example.lg.jp:9093", "--out=" + folder.resolve("kit"));
    }

    @Test
    void aCounterGetsItsSettingsAndItsOwnKeyOnly() throws IOException {
        kit(3);

        var kit = folder.resolve("kit");
        assertThat(kit.resolve("agent.yml")).content()
                .contains("counter: 3", "town-code: \"999999\"", "bootstrap-servers: \"kafka.example.lg.jp:9093\"");
        try (var files = Files.walk(kit)) {
            assertThat(files.filter(Files::isRegularFile).map(file -> kit.relativize(file).toString()))
                    .containsExactlyInAnyOrder(
                            "agent.yml", "identity/ca.pem", "identity/certificate.pem", "identity/key.pem");
        }
        assertThat(kit.resolve("identity/key.pem")).hasContent("counter-3");
    }

    @Test
    void nobodyElseMayLookInside() throws IOException {
        kit(3);

        try (var files = Files.walk(folder.resolve("kit"))) {
            assertThat(files).allSatisfy(file -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .endsWith("------"));
        }
    }

    @Test
    void withoutCertificateCounterOrPlaceNothingIsWritten() {
        assertThatThrownBy(() -> kit(1)).isInstanceOf(CounterFailure.class).hasMessageContaining("LN-802");
        assertThatThrownBy(() -> kit(99)).isInstanceOf(CounterFailure.class).hasMessageContaining("TN-");
        assertThatThrownBy(() -> kit("--counter", "3")).isInstanceOf(CounterFailure.class).hasMessageContaining("LN-801");
        assertThat(folder.resolve("kit")).doesNotExist();

        kit(3);
        assertThatThrownBy(() -> kit(2)).isInstanceOf(CounterFailure.class).hasMessageContaining("LN-803");
        assertThat(folder.resolve("kit/identity/key.pem")).hasContent("counter-3");
    }
}
