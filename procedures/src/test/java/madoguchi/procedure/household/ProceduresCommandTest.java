package madoguchi.procedure.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ProceduresCommandTest {

    private static final String HOUSEHOLD =
            """
            {"id": "X1", "facts": {"birth": "1950-01-01", "nationality": "JP", "seal_registered": true,
             "death": {"date": "2026-04-15", "known": "2026-04-15", "filed": null}}}
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void oneHouseholdIsAnsweredByTheTownsOwnDepartments() throws IOException {
        assertThat(run(HOUSEHOLD)).isZero();

        var answer = JsonMapper.builder().build().readTree(text(out));
        assertThat(answer.path("id").asString()).isEqualTo("X1");
        assertThat(answer.path("town_set").toString()).isEqualTo("[\"cremation-permit\",\"death-report\"]");
        assertThat(answer.path("departments_to_visit_without_onestop").toString()).isEqualTo("[\"住民課\"]");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void fileThatIsNotThereIsNamedInBothLanguages() {
        var missing = folder.resolve("missing.json");

        assertThat(command().run(missing)).isEqualTo(2);

        assertThat(text(err)).isEqualTo("%s cannot be read.%n%s を読めません。場所と名前を確かめてください。%n".formatted(missing, missing));
        assertThat(text(out)).isEmpty();
    }

    @Test
    void brokenJsonIsNamedByItsLine() throws IOException {
        assertThat(run("{\n\"id\": \"X1\",\n\"facts\": {]}\n")).isEqualTo(2);

        assertThat(text(err)).contains("is no JSON (line 3).").contains("の3行目が JSON として読めません。");
    }

    @Test
    void impossibleHouseholdIsRefusedInBothLanguages() throws IOException {
        assertThat(run(HOUSEHOLD.replace("1950-01-01", "2030-01-01"))).isEqualTo(2);

        assertThat(text(err))
                .isEqualTo("""
                        X1: death.date: 2026-04-15 is before birth 2030-01-01
                        X1: death.date: 2026-04-15 が birth(2030-01-01)より前です。日付を確かめてください。
                        """);
        assertThat(text(out)).isEmpty();
    }

    private int run(String json) throws IOException {
        return command().run(Files.writeString(folder.resolve("household.json"), json));
    }

    private ProceduresCommand command() {
        return new ProceduresCommand(Path.of("../town"), LocalDate.of(2026, 4, 1), printer(out), printer(err));
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
