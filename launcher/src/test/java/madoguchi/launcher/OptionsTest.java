package madoguchi.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
        assertThat(parse()).isEqualTo(new Options(null, 8300, HOME.resolve("town"), HOME.resolve("out"), true, false, Optional.empty(), Optional.empty(), true));
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

    @Test
    void otherMachinesComeInByNameAndCertificateOrNotAtAll() {
        assertThat(parse("--listen", "10.0.0.5", "--names", "Staff.town,hall.town", "--certificates", "/keys").listen())
                .contains(new Listen("10.0.0.5", "staff.town", "hall.town", Path.of("/keys")));
        assertThatThrownBy(() -> parse("--listen", "10.0.0.5", "--names", "staff.town,hall.town"))
                .hasMessageContaining("LN-105");
        for (var names : List.of("staff.town", "a,b,c", "same.town,SAME.town", "a,", "a,b/c", "a,b c")) {
            assertThatThrownBy(() -> parse("--listen", "10.0.0.5", "--certificates", "/keys", "--names", names))
                    .as(names)
                    .hasMessageContaining("LN-106");
        }
        assertThatThrownBy(() -> parse("--certificates", "/keys")).hasMessageContaining("LN-106");
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
