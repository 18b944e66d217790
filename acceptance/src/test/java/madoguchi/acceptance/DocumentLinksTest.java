package madoguchi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every page, picture and decision that a document points to is there.
class DocumentLinksTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?://|#)([^)#]+)(#[^)]*)?\\)");

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        for (var document : documents()) {
            var broken = LINK.matcher(Files.readString(document))
                    .results()
                    .map(link -> link.group(1))
                    .filter(target -> !Files.exists(document.resolveSibling(target)))
                    .toList();

            assertThat(broken).as(ROOT.relativize(document).toString()).isEmpty();
        }
    }

    @Test
    void everyDecisionIsListed() throws IOException {
        var list = Files.readString(ROOT.resolve("docs/adr/README.md"));
        try (var decisions = Files.list(ROOT.resolve("docs/adr"))) {
            assertThat(decisions.map(file -> file.getFileName().toString()).filter(name -> name.matches("\\d{4}.*")))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(list).contains(name));
        }
    }

    private static List<Path> documents() throws IOException {
        try (var top = Files.list(ROOT);
                var docs = Files.walk(ROOT.resolve("docs"));
                var modules = Files.list(ROOT)) {
            var readmes = modules.map(module -> module.resolve("README.md")).filter(Files::exists);
            return Stream.of(top.filter(Files::isRegularFile), docs, readmes)
                    .flatMap(files -> files)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
    }
}
