package madoguchi.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The sample town with something changed.
final class TownCopy {

    static final Path SAMPLE = Path.of("..", "town").toAbsolutePath().normalize();

    private TownCopy() {}

    static Path in(Path folder) {
        try (var files = Files.walk(SAMPLE)) {
            for (var file : files.toList()) {
                var copied = folder.resolve(SAMPLE.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copied);
                } else {
                    Files.copy(file, copied);
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws AssertionError if the text is not there exactly once
    static void change(Path file, String text, String to) {
        try {
            var content = Files.readString(file);
            if (content.indexOf(text) < 0 || content.indexOf(text) != content.lastIndexOf(text)) {
                throw new AssertionError(file + " does not say once: " + text);
            }
            Files.writeString(file, content.replace(text, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
