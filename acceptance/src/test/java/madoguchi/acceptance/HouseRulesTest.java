package madoguchi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Rules of the house that show in the text of the sources.
class HouseRulesTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern SLEEP = Pattern.compile("\\b(Thread|TimeUnit\\.\\w+)\\.sleep\\(");
    private static final Pattern SWITCHED_OFF = Pattern.compile("@(Disabled|Ignore)\\b");
    private static final Pattern INLINE =
            Pattern.compile("<script(?![^>]*\\bsrc)|<style\\b|\\sstyle=\"|\\son[a-z]+=\"|javascript:");
    private static final Pattern ELSEWHERE = Pattern.compile("(src|href)=\"(https?:)?//");

    @Test
    void noTestSleeps() {
        assertThat(files("src/test/java", ".java").filter(found(SLEEP))).isEmpty();
    }

    @Test
    void noTestIsSwitchedOff() {
        assertThat(files("src/test/java", ".java")
                        .filter(file -> !file.endsWith("HouseRulesTest.java"))
                        .filter(found(SWITCHED_OFF)))
                .isEmpty();
    }

    /// The content security policy forbids it; a page that needs it would be dead.
    @Test
    void noPageHasInlineScriptOrStyle() {
        assertThat(pages().filter(found(INLINE))).isEmpty();
    }

    /// A closed network has no other server to ask.
    @Test
    void noPageLoadsFromElsewhere() {
        assertThat(pages().filter(found(ELSEWHERE))).isEmpty();
    }

    private static Stream<Path> pages() {
        var pages = files("src/main/resources", ".html").toList();
        assertThat(pages).hasSizeGreaterThan(5);
        return pages.stream();
    }

    private static Predicate<Path> found(Pattern pattern) {
        return file -> pattern.matcher(text(file)).find();
    }

    private static Stream<Path> files(String folder, String ending) {
        try (var modules = Files.list(ROOT)) {
            return modules.map(module -> module.resolve(folder)).filter(Files::isDirectory).toList().stream()
                    .flatMap(root -> walk(root).stream())
                    .filter(file -> file.toString().endsWith(ending));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> walk(Path root) {
        try (var files = Files.walk(root)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
