package madoguchi.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import madoguchi.launcher.command.Arguments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    private static final Path HOME = Path.of("/opt/madoguchi");

    private static Options parse(String... arguments) {
        return Options.of(new Arguments(HOME, List.of(arguments)));
    }

    @Test
    void withoutOptionsEverythingLiesBesideTheScript() {
        assertThat(parse()).isEqualTo(new Options(null, 8300, HOME.resolve("town"), HOME.resolve("out"), true));
    }

    @Test
    void pathsAreThoseOfTheCallersFolder() {
        assertThat(parse("--data", "my data").data()).isEqualTo(Path.of("my data").toAbsolutePath());
        assertThat(parse("--town", "a/../b").town()).isEqualTo(Path.of("b").toAbsolutePath());
    }

    @Test
    void aRealTownGetsNoInventions() {
        assertThat(parse("--no-demo", "--port", "9300")).satisfies(options -> {
            assertThat(options.inventions()).isFalse();
            assertThat(options.port()).isEqualTo(9300);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"--prot 9300", "9300", "--port", "--port x", "--port 99999999", "--data", "--data --port", "-h"})
    void whatIsNotUnderstoodIsNamed(String line) {
        assertThatThrownBy(() -> parse(line.split(" ", -1))).hasMessageContaining("LN-104");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 80, 65_529, 99_999})
    void portsThatCannotBeUsedAreRefused(int port) {
        assertThatThrownBy(() -> new Ports(port)).hasMessageContaining("LN-104");
    }
}
