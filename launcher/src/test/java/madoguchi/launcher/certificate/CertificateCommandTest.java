package madoguchi.launcher.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import madoguchi.identity.IdentityFolder;
import madoguchi.identity.PemFile;
import madoguchi.launcher.command.Arguments;
import madoguchi.launcher.command.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateCommandTest {

    @TempDir
    private Path folder;

    @Test
    void makesAFolderForEverybodyAndTellsHowLongItLasts() throws IOException {
        var said = run("--names", "staff.test,public.test,10.0.0.5", "--counters", "1-2,5", "--town-code", "999999");

        try (var folders = Files.list(folder.resolve("certificates"))) {
            assertThat(folders.map(one -> one.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "authority", "kafka", "postgres", "form-service", "ticket-service", "staff-door",
                            "public-door", "administrator", "counter-1", "counter-2", "counter-5");
        }
        assertThat(said).contains("counter-5        作成  期限 20").contains("authority フォルダーの鍵は");
    }

    @Test
    void takesTheCountersFromTheTownsFiles() {
        run("--names", "staff.test,public.test", "--town", "../town");

        assertThat(folder.resolve("certificates/counter-1/key.pem")).exists();
    }

    @Test
    void renewsOneOrAllAndGivesNewNamesIfAsked() throws Exception {
        run("--names", "staff.test,public.test", "--counters", "1", "--town-code", "999999");
        var door = names("staff-door");

        assertThat(run("--renew", "kafka").lines().filter(line -> line.contains("更新  "))).hasSize(1);
        assertThat(run("--renew").lines().filter(line -> line.contains("更新  "))).hasSize(8);
        assertThat(names("staff-door")).isEqualTo(door);

        run("--renew", "--names", "new.test,public.test");
        assertThat(names("staff-door")).contains("new.test").doesNotContain("staff.test");
    }

    @Test
    void revokesAKeyWithTheAuthoritysKeyAtHandOrAwayAndSaysWhatToCarryWhere() throws Exception {
        run("--names", "staff.test,public.test", "--counters", "1-2", "--town-code", "131016");

        assertThat(run("--revoke", "counter-1"))
                .contains("counter-1 の鍵を取り消しました", "revoked.txt", "新しい鍵  期限", "代わりのパソコンに渡して");
        assertThat(folder.resolve("certificates/kafka/revoked.txt")).content().contains(" counter-1 ");

        Files.move(folder.resolve("certificates/authority"), folder.resolve("vault"));
        assertThat(run("--revoke", "counter-2")).contains("--renew counter-2").doesNotContain("期限");

        Files.move(folder.resolve("vault"), folder.resolve("certificates/authority"));
        assertThat(run("--renew", "counter-2")).contains("新しい鍵  期限", "key.pem も");
        assertThat(new IdentityFolder(folder.resolve("certificates/counter-2")).read(Clock.systemUTC()).holder())
                .hasToString("131016.counter-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "--names staff.test", "--names a,b --counters x", "--names a,b --counters 0-3", "--names a,b extra", "--renew ../x",
        "--revoke", "--revoke ../x", "--revoke kafka --renew", "--names a,b --counters 1 --town-code 12345"
    })
    void whatCannotBeUnderstoodIsDoneInNoPart(String line) {
        assertThatThrownBy(() -> run(line.isEmpty() ? new String[0] : line.split(" "))).hasMessageStartingWith("LN-104");
        assertThat(folder.resolve("certificates")).doesNotExist();
    }

    private String run(String... words) {
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, UTF_8);
        var all = Stream.concat(Stream.of(words), Stream.of("--out", folder.resolve("certificates").toString()));
        assertThat(new CertificateCommand().run(new Arguments(folder, all.toList()), new Console(out, out))).isZero();
        return said.toString(UTF_8);
    }

    private List<String> names(String identity) throws Exception {
        var file = new PemFile(folder.resolve("certificates/" + identity + "/certificate.pem"));
        return file.certificate().getSubjectAlternativeNames().stream()
                .map(name -> name.get(1).toString())
                .toList();
    }
}
