package madoguchi.acceptance.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A town installs it: from the archive, without internet, without Java, without being root.
class InstallIT {

    @TempDir
    static Path folder;

    private static OfflineMachine machine;
    private static Archives archives;
    private static Path archive;

    @BeforeAll
    static void unpack() throws Exception {
        var possible = OfflineMachine.in(folder);
        Assumptions.assumeTrue(
                possible.isPresent(),
                "NOT TESTED: installation without network. It needs unshare, nsenter, ip and permission for namespaces.");
        machine = possible.get();
        archives = Archives.make(folder.resolve("dist"));
        archive = archives.unpack("madoguchi", machine.folder("unpacked"));
    }

    @AfterAll
    static void close() {
        if (machine != null) {
            machine.close();
        }
    }

    @Test
    void itIsInstalledPlaysAVisitIsUpgradedAndKeepsWhatItKnows() throws Exception {
        var prefix = machine.folder("town hall");
        Archives.run(archive, "chmod", "-R", "g+w", ".");
        install(archive, prefix);
        assertThat(whatOthersMayChange(prefix)).isEmpty();
        assertThat(visitIn(prefix)).contains("number 1: all events in order");
        var first = prefix.resolve("current").toRealPath();
        Files.writeString(prefix.resolve("town/town/town.yaml"), "# ours\n", StandardOpenOption.APPEND);

        install(next(archive), prefix);

        assertThat(prefix.resolve("current").toRealPath()).isNotEqualTo(first);
        assertThat(prefix.resolve("previous").toRealPath()).isEqualTo(first);
        assertThat(prefix.resolve("town/town/town.yaml")).content().endsWith("# ours\n");
        assertThat(visitIn(prefix)).contains("number 2: all events in order");

        assertThat(machine.run(archive.resolve("install.sh"), "--prefix", prefix, "back").exitCode()).isZero();
        assertThat(prefix.resolve("current").toRealPath()).isEqualTo(first);

        assertThat(machine.run(archive.resolve("install.sh"), "--prefix", prefix, "uninstall").exitCode()).isZero();
        assertThat(prefix.resolve("releases")).doesNotExist();
        assertThat(prefix.resolve("data/postgres")).exists();
        assertThat(prefix.resolve("town/town/town.yaml")).exists();
    }

    @Test
    void aDamagedFileIsNotInstalled() throws Exception {
        var damaged = Archives.copy(archive, machine.folder("damaged"));
        var jar = damaged.resolve("app/launcher.jar");
        var bytes = Files.readAllBytes(jar);
        bytes[bytes.length / 2] ^= 1;
        Files.delete(jar);
        Files.write(jar, bytes);
        var prefix = machine.folder("untouched");

        var outcome = machine.run(damaged.resolve("install.sh"), "--prefix", prefix);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.says()).contains("app/launcher.jar", "何も変えていません");
        assertThat(Archives.list(prefix, "")).isEmpty();
    }

    @Test
    void anAgentBringsItsOwnLibrariesOnlyAndSaysThatItsServerIsAway() throws Exception {
        var agent = archives.unpack("madoguchi-agent", machine.folder("agent"));
        assertThat(Archives.list(agent.resolve("app"), ".jar"))
                .extracting(jar -> jar.getFileName().toString())
                .noneMatch(jar -> jar.matches("(kafka_|kafka-(server|storage|raft)|postgres|embedded|tomcat|spring-web|"
                        + "jetty|flyway|form-service|ticket-service|staff|launcher).*"));
        var kit = machine.folder("kit");
        Files.writeString(kit.resolve("agent.yml"), """
                agent:
                  counter: 3
                  town-code: "999999"
                  bootstrap-servers: 127.0.0.1:9092
                  reader: virtual
                """);

        var running = machine.start(agent.resolve("bin/madoguchi-agent"), kit);
        try {
            var log = machine.folder("home").resolve(".local/state/madoguchi-agent/agent.log");
            await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(log) && Files.readString(log).contains("CD-101"));
            assertThat(log).content().doesNotContain("ERROR");
        } finally {
            stop(running);
        }
    }

    private static void install(Path archive, Path prefix) throws IOException, InterruptedException {
        var outcome = machine.run(archive.resolve("install.sh"), "--prefix", prefix);
        assertThat(outcome.exitCode()).as(outcome.says()).isZero();
    }

    private static List<Path> whatOthersMayChange(Path prefix) throws IOException {
        try (var files = Files.walk(prefix.resolve("releases"))) {
            return files.filter(file -> !Files.isSymbolicLink(file))
                    .filter(InstallIT::isWritableForOthers)
                    .toList();
        }
    }

    private static boolean isWritableForOthers(Path file) {
        try {
            return Files.getPosixFilePermissions(file).stream()
                    .anyMatch(Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE)::contains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Starts it, plays one visit, stops it.
    private static String visitIn(Path prefix) throws IOException, InterruptedException {
        var program = prefix.resolve("madoguchi");
        var running = machine.start(program, "run");
        try {
            var console = running.inputReader();
            assertThat(console.lines().anyMatch(line -> line.startsWith("準備ができました"))).isTrue();
            var refused = machine.run(archive.resolve("install.sh"), "--prefix", prefix);
            assertThat(refused.says()).contains("動いています");
            var played = machine.run(program, "demo", "--out", machine.folder("out"));
            assertThat(played.exitCode()).as(played.says()).isZero();
            return played.says();
        } finally {
            stop(running);
            assertThat(running.exitValue()).isZero();
        }
    }

    private static void stop(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /// The same programs under the next version's number.
    private static Path next(Path archive) throws IOException, InterruptedException {
        var next = Archives.copy(archive, machine.folder("next"));
        Files.delete(next.resolve("VERSION"));
        Files.writeString(next.resolve("VERSION"), "9.9.9\n");
        Archives.run(next, "sh", "-c", "sed -i '/  VERSION$/d' SHA256SUMS && sha256sum VERSION >> SHA256SUMS");
        return next;
    }
}
