package madoguchi.acceptance.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What lies in the archives beside the programs: units, scripts, texts.
class ShippedFilesTest {

    private static final Path DISTRIBUTION = Archives.ROOT.resolve("distribution");
    private static final Path UNITS = DISTRIBUTION.resolve("server/systemd");
    private static final String PROGRAM = "/opt/madoguchi/current/bin/madoguchi ";

    @Test
    void unitsStartCommandsOfOursWithOptionsThatTheyKnow() throws Exception {
        var help = help();
        var starts = starts();

        assertThat(starts).isNotEmpty().allSatisfy(start -> {
            var words = start.split(" ");
            assertThat(help).as(start).containsKey(words[0]);
            assertThat(Stream.of(words).filter(word -> word.startsWith("--")))
                    .as(start)
                    .allMatch(option -> help.getOrDefault(words[0], "").matches("(?s).*" + option + "\\b.*"));
        });
    }

    private static List<String> starts() throws IOException {
        var starts = new ArrayList<String>();
        for (var unit : Archives.list(UNITS, ".service")) {
            for (var line : Files.readAllLines(unit)) {
                if (line.startsWith("ExecStart=")) {
                    assertThat(line).startsWith("ExecStart=" + PROGRAM);
                    starts.add(line.substring(("ExecStart=" + PROGRAM).length()));
                }
            }
        }
        return starts;
    }

    /// Each command with what the help says about it.
    private static Map<String, String> help() throws Exception {
        var help = new HashMap<String, String>();
        var command = "";
        for (var line : said(Archives.ROOT, "./madoguchi", "help").lines().toList()) {
            var named = Pattern.compile("^ {2}([a-z-]+)\\b").matcher(line);
            command = named.find() ? named.group(1) : command;
            help.merge(command, line, (before, more) -> before + "\n" + more);
        }
        return help;
    }

    @Test
    void systemdUnderstandsEveryUnit(@TempDir Path folder) throws Exception {
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/systemd-analyze")), "NOT TESTED: units. There is no systemd-analyze.");
        // It insists on a program and a user that exist.
        Archives.run(folder, "sh", "-c", "cp -R '" + UNITS + "'/. . && sed -i"
                + " -e 's|"+ PROGRAM + "|/usr/bin/env |' -e 's/^\\(User\\|Group\\)=.*/\\1=daemon/' *.service *.d/*");

        var process = new ProcessBuilder("sh", "-c", "systemd-analyze verify --man=no *.service $(ls | grep -E '[.](timer|target)$') 2>&1");
        process.environment().put("SYSTEMD_UNIT_PATH", folder + ":");
        var said = output(process.directory(folder.toFile()).start());

        assertThat(said.lines().filter(line -> line.contains("madoguchi"))).isEmpty();
    }

    /// Every code page of Windows reads ASCII alike, and only ASCII.
    @Test
    void scriptsForWindowsAreAscii() throws IOException {
        for (var script : Archives.list(DISTRIBUTION.resolve("agent/windows"), "")) {
            if (!script.toString().endsWith(".txt")) {
                assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(Files.readString(script)))
                        .as(script.toString())
                        .isTrue();
            }
        }
    }

    private static String said(Path where, String... command) throws IOException, InterruptedException {
        return output(new ProcessBuilder(command).directory(where.toFile()).start());
    }

    private static String output(Process process) throws IOException, InterruptedException {
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
