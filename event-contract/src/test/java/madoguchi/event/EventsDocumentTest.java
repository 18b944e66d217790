package madoguchi.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// `docs/events.md` is written from the source of the event families. Run with `-Ddocs.update` to write it anew.
class EventsDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/events.md");
    private static final Path SOURCES = Path.of("src/main/java/madoguchi/event");
    private static final List<String> FAMILIES =
            List.of(
                    "TicketEvent",
                    "FormEvent",
                    "CardRequestEvent",
                    "VisitorScreenEvent",
                    "AgentEvent",
                    "AgentScreenEvent",
                    "HealthEvent");
    private static final Pattern FAMILY_DOC =
            Pattern.compile("((?:^///.*\\n)+)public sealed interface", Pattern.MULTILINE);
    private static final Pattern EVENT = Pattern.compile(
            "((?:^    ///.*\\n)*)^    @WireName\\(\"([^\"]+)\"\\)\\s+record \\w+\\(([^)]*)\\)", Pattern.MULTILINE);

    @Test
    void documentTellsTheEventsOfToday() throws IOException {
        var today = document();
        if (System.getProperty("docs.update") != null) {
            Files.writeString(DOCUMENT, today);
        }

        assertThat(Files.readString(DOCUMENT)).isEqualTo(today);
    }

    private static String document() throws IOException {
        var text = new StringBuilder(
                """
                # Events

                Generated from `event-contract/src/main/java/madoguchi/event` by `EventsDocumentTest`; do not edit.
                JSON bodies: `event-contract/src/test/resources/golden`. Words: `GLOSSARY.md`.
                """);
        for (var family : FAMILIES) {
            text.append(section(family, Files.readString(SOURCES.resolve(family + ".java"))));
        }
        return text.toString();
    }

    private static String section(String family, String source) {
        var doc = FAMILY_DOC.matcher(source);
        assertThat(doc.find()).isTrue();
        var text = new StringBuilder("\n## %s\n\n%s\n\n| event | what it says | fields |\n|---|---|---|\n"
                .formatted(family, prose(doc.group(1))));
        EVENT.matcher(source)
                .results()
                .forEach(event -> text.append("| `%s` | %s | %s |\n"
                        .formatted(event.group(2), prose(event.group(1)), fields(event.group(3)))));
        return text.toString();
    }

    private static String prose(String comment) {
        return comment.lines()
                .map(line -> line.strip().replaceFirst("^/// ?", ""))
                .takeWhile(line -> !line.startsWith("@param"))
                .reduce("", (a, b) -> (a + " " + b).strip());
    }

    private static String fields(String components) {
        return Pattern.compile("\\s*,\\s*(?![^<]*>)")
                .splitAsStream(components.strip().replace("@Nullable ", ""))
                .map(component -> component.strip().split("\\s+(?=\\w+$)"))
                .map(pair -> "`%s` %s".formatted(pair[1], pair[0]))
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }
}
