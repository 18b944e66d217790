package madoguchi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.junit.jupiter.api.Test;

/// `NOTICE` names what is bundled and is no Java library. Those are held against their list by the build (ADR 0013).
class NoticeTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern FONT = Pattern.compile(".*\\.(ttf|otf|ttc|woff2?)");
    private static final Pattern SHARED_LIBRARY = Pattern.compile("(?:\\./)?lib/(lib[a-z0-9_-]+)\\.so.*");

    private final String notice = read(ROOT.resolve("NOTICE"));

    @Test
    void everyFontIsNamed() throws IOException {
        try (var modules = Files.list(ROOT)) {
            var fonts = modules.map(module -> module.resolve("src/main/resources"))
                    .filter(Files::isDirectory)
                    .flatMap(folder -> fonts(folder).stream())
                    .collect(Collectors.toSet());

            assertThat(fonts).isNotEmpty().allSatisfy(font -> assertThat(notice).contains(font));
        }
    }

    @Test
    void everySharedLibraryOfTheDatabaseServerIsNamed() throws IOException {
        assertThat(sharedLibraries()).contains("libpq").allSatisfy(name -> assertThat(notice).contains(name));
    }

    @Test
    void programsAndPartsOfPagesAreNamed() {
        assertThat(notice).contains("PostgreSQL", "Apache Kafka", "OpenJDK", "Classpath Exception", "htmx", "tokens.css");
    }

    private static Set<String> fonts(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(FONT.asMatchPredicate())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> sharedLibraries() throws IOException {
        var names = new TreeSet<String>();
        try (var archive = new TarArchiveInputStream(new XZCompressorInputStream(server()))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                var found = SHARED_LIBRARY.matcher(entry.getName());
                if (found.matches()) {
                    names.add(found.group(1));
                }
            }
        }
        return names;
    }

    private static InputStream server() {
        return Objects.requireNonNull(NoticeTest.class.getResourceAsStream("/postgres-linux-x86_64.txz"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
