package madoguchi.acceptance.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The archives, made by the program that makes the real ones, of what this build has built.
record Archives(Path folder) {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /// Compressed little: a test looks at what is inside.
    static Archives make(Path folder) throws IOException, InterruptedException {
        run(ROOT, "distribution/package.sh", "--quick", "--out", folder);
        return new Archives(folder);
    }

    /// @return the one folder that is in it
    Path unpack(String name, Path to) throws IOException, InterruptedException {
        var before = list(to, "");
        run(to, "tar", "-xzf", only(folder, name, ".tar.gz"));
        return list(to, "").stream().filter(file -> !before.contains(file)).findFirst().orElseThrow();
    }

    /// Of what was unpacked, without its bytes: links. Its files are replaced and never written into.
    static Path copy(Path unpacked, Path to) throws IOException, InterruptedException {
        run(to, "cp", "-al", unpacked, to.resolve("copy"));
        return to.resolve("copy");
    }

    private static Path only(Path folder, String start, String end) {
        var found = list(folder, end).stream()
                .filter(file -> file.getFileName().toString().matches(start + "-\\d.*"))
                .toList();
        assertThat(found).as(start).hasSize(1);
        return found.getFirst();
    }

    static List<Path> list(Path folder, String end) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void run(Path where, Object... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder();
        List.of(command).forEach(word -> builder.command().add(word.toString()));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var process = builder.directory(where.toFile()).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
