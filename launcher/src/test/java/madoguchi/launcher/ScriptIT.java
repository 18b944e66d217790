package madoguchi.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The script itself, up to where it would build.
class ScriptIT {

    private static final Path SCRIPT = Path.of("..", "madoguchi").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    private record Outcome(int exitCode, String says) {}

    /// On a machine whose only Java says that it is this version.
    private Outcome onMachineWith(String version, String... arguments) throws Exception {
        var jdks = folder.resolve("jdks");
        var jdk = jdks.resolve("jdk");
        for (var program : new String[] {"java", "javac"}) {
            executable(jdk.resolve("bin").resolve(program));
        }
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Example\"\nJAVA_VERSION=\"" + version + "\"\n");
        var process = new ProcessBuilder(SCRIPT.toString());
        process.command().addAll(List.of(arguments));
        process.environment().keySet().removeIf(name -> name.startsWith("JAVA_HOME"));
        process.environment().put("MADOGUCHI_JDKS", jdks.toString());
        process.environment().put("PATH", jdk.resolve("bin") + ":" + System.getenv("PATH"));
        return outcome(process.directory(folder.toFile()).redirectErrorStream(true).start());
    }

    private static void executable(Path file) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, "#!/bin/sh\nexit 99\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static Outcome outcome(Process process) throws Exception {
        var says = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), says);
    }

    @Test
    void withoutJdk25ItSaysWhatToInstallInTwoLanguages() throws Exception {
        for (var version : new String[] {"17.0.19", "21", "250.0.1", "2.5"}) {
            var outcome = onMachineWith(version, "run");

            assertThat(outcome.exitCode()).isEqualTo(1);
            assertThat(outcome.says().lines())
                    .hasSize(2)
                    .anyMatch(line -> line.contains("install"))
                    .anyMatch(line -> line.contains("インストール"));
        }
    }

    @Test
    void helpNeedsNoJava() throws Exception {
        var outcome = onMachineWith("17", "help");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.says()).contains("run", "demo", "test", "--data", "--port");
    }

    @Test
    void anUnknownCommandIsAnsweredWithHelp() throws Exception {
        var outcome = onMachineWith("17", "rnu");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.says()).contains("'rnu'", "Usage");
    }
}
