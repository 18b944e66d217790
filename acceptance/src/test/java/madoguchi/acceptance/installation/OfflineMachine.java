package madoguchi.acceptance.installation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A machine of its own, as far as a program can tell: no network but loopback, an empty environment, an ordinary user.
/// Made of a Linux network namespace, which lives as long as this object.
final class OfflineMachine implements AutoCloseable {

    /// `nobody`: the database server insists on a user who has a name and is not root.
    private static final String NOBODY = "65534";

    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private final Process namespace;
    private final Path home;

    private OfflineMachine(Process namespace, Path home) {
        this.namespace = namespace;
        this.home = home;
    }

    /// @return empty where the system does not allow namespaces, or has not the programs for them
    static Optional<OfflineMachine> in(Path home) throws IOException {
        var unshare = ROOT
                ? List.of("unshare", "--net")
                : List.of("unshare", "--user", "--map-current-user", "--keep-caps", "--net");
        // cat ends with this process, however that ends.
        var command = joined(unshare, List.of("sh", "-c", "ip link set lo up && echo up && exec cat"));
        try {
            var namespace = new ProcessBuilder(command).redirectErrorStream(true).start();
            if (!"up".equals(namespace.inputReader().readLine())) {
                return Optional.empty();
            }
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
            return Optional.of(new OfflineMachine(namespace, home));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// A folder that belongs to who works here.
    Path folder(String name) throws IOException {
        var folder = Files.createDirectories(home.resolve(name));
        if (ROOT) {
            var nobody = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
            Files.setOwner(folder, nobody);
        }
        return folder;
    }

    Process start(Object... command) throws IOException {
        var enter = new ArrayList<>(List.of("nsenter", "--target", "" + namespace.pid(), "--net"));
        if (ROOT) {
            enter.addAll(List.of("--", "setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        } else {
            enter.addAll(List.of("--user", "--preserve-credentials", "--"));
        }
        enter.addAll(List.of("env", "-i", "HOME=" + folder("home")));
        List.of(command).forEach(word -> enter.add(word.toString()));
        return new ProcessBuilder(enter)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .start();
    }

    record Outcome(int exitCode, String says) {}

    Outcome run(Object... command) throws IOException, InterruptedException {
        var process = start(command);
        try {
            var says = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                throw new AssertionError("still running: " + says);
            }
            return new Outcome(process.exitValue(), says);
        } finally {
            process.destroyForcibly();
        }
    }

    private static List<String> joined(List<String> first, List<String> second) {
        var joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }

    @Override
    public void close() {
        namespace.destroy();
    }
}
