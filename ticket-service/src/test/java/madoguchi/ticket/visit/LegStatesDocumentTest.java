package madoguchi.ticket.visit;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `docs/leg-states.md` is drawn from the moves that the states offer. Run with `-Ddocs.update` to write it anew.
class LegStatesDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/leg-states.md");
    private static final Path SOURCE = Path.of("src/main/java/madoguchi/ticket/visit/Leg.java");
    private static final Pattern STATE =
            Pattern.compile("((?:^    ///.*\\n)+)^    record (\\w+)\\([^)]*\\) implements Leg", Pattern.MULTILINE);

    @Test
    void documentDrawsTheStatesOfToday() throws IOException {
        var today = document();
        if (System.getProperty("docs.update") != null) {
            Files.writeString(DOCUMENT, today);
        }

        assertThat(Files.readString(DOCUMENT)).isEqualTo(today);
    }

    private static String document() throws IOException {
        return """
                # States of a leg

                Generated from `ticket-service/src/main/java/madoguchi/ticket/visit/Leg.java` by `LegStatesDocumentTest`; do not
                edit. A leg (窓口での一区間) is one queue entry of a visit at one department. A move that is not drawn here does not
                compile.

                ```mermaid
                stateDiagram-v2
                    [*] --> Waiting
                %s
                ```

                | state | what it means | moves |
                |---|---|---|
                %s
                """
                .formatted(states().flatMap(LegStatesDocumentTest::arrows).collect(joining("\n")), table());
    }

    private static Stream<String> arrows(Class<?> state) {
        var arrows = moves(state).map(move -> "    %s --> %s : %s"
                .formatted(state.getSimpleName(), move.getReturnType().getSimpleName(), move.getName()));
        return moves(state).findAny().isPresent() ? arrows : Stream.of("    %s --> [*]".formatted(state.getSimpleName()));
    }

    private static String table() throws IOException {
        return STATE.matcher(Files.readString(SOURCE))
                .results()
                .map(state -> "| %s | %s | %s |".formatted(state.group(2), prose(state.group(1)), names(state.group(2))))
                .collect(joining("\n"));
    }

    private static String names(String state) {
        return states()
                .filter(type -> type.getSimpleName().equals(state))
                .flatMap(LegStatesDocumentTest::moves)
                .map(move -> "`" + move.getName() + "`")
                .collect(joining(", "));
    }

    private static Stream<Class<?>> states() {
        return Arrays.stream(Leg.class.getPermittedSubclasses());
    }

    private static Stream<Method> moves(Class<?> state) {
        return Arrays.stream(state.getDeclaredMethods())
                .filter(method -> Leg.class.isAssignableFrom(method.getReturnType()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .sorted(Comparator.comparing(Method::getName));
    }

    private static String prose(String comment) {
        return comment.lines()
                .map(line -> line.strip().replaceFirst("^/// ?", ""))
                .takeWhile(line -> !line.startsWith("@param"))
                .map(String::strip)
                .collect(joining(" "))
                .strip()
                .replaceAll("\\[#(\\w+)\\(\\)\\]", "`$1`");
    }
}
