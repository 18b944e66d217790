package madoguchi.acceptance.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ComposeFileTest {

    private static final Path SCHEMA = Path.of("src/test/resources/compose/compose-spec.json");
    private static final Map<String, String> VARIABLES = Map.of(
            "MADOGUCHI_FOLDER", "/srv/madoguchi",
            "MADOGUCHI_STAFF_HOST", "madoguchi.town.example",
            "MADOGUCHI_PUBLIC_HOST", "yoyaku.town.example",
            "MADOGUCHI_KAFKA_HOST", "server.town.example");

    private final JsonMapper json = JsonMapper.shared();

    /// The Compose Specification's own schema (Apache-2.0). It names its parts in the way of an earlier draft.
    @Test
    void fileIsWhatTheComposeSpecificationAllows() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                .getSchema(Files.readString(SCHEMA).replaceAll("\"id\": \"[^\"]*\",", ""));
        var file = json.valueToTree(ComposeFile.read(VARIABLES).content());

        assertThat(schema.validate(file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MADOGUCHI_FOLDER", "MADOGUCHI_STAFF_HOST", "MADOGUCHI_PUBLIC_HOST", "MADOGUCHI_KAFKA_HOST"})
    void withoutWhatOnlyTheTownKnowsNothingStarts(String missing) {
        var variables = new HashMap<>(VARIABLES);
        variables.remove(missing);

        assertThatThrownBy(() -> ComposeFile.read(variables)).hasMessageContaining(missing);
    }

    @Test
    void noContainerCanDoMoreThanItsWork() throws IOException {
        assertThat(ComposeFile.read(VARIABLES).containers().values()).hasSize(6).allSatisfy(container -> {
            assertThat(container.says().get("user")).isEqualTo("10001:10001");
            assertThat(container.says().get("read_only")).isEqualTo(true);
            assertThat(container.says().get("cap_drop")).isEqualTo(List.of("ALL"));
            assertThat(container.says().get("security_opt")).isEqualTo(List.of("no-new-privileges:true"));
            assertThat(String.valueOf(container.says().get("image"))).matches(".*:\\d+\\.\\d+\\.\\d+");
            assertThat(container.says().containsKey("logging")).isTrue();
            assertThat(container.says().containsKey("privileged")).isFalse();
        });
    }

    @Test
    void onlyTheFrontDoorAndTheAgentsWayToKafkaArePublished() throws IOException {
        var published = new HashMap<String, Object>();
        ComposeFile.read(VARIABLES).containers().forEach((name, container) -> {
            if (container.says().containsKey("ports")) {
                published.put(name, container.says().get("ports"));
            }
        });

        assertThat(published)
                .containsOnly(
                        Map.entry("kafka", List.of("9093:9093")),
                        Map.entry("front-door", List.of("443:8443", "8444:8444")));
    }

    /// Each is shown its own identity and the password of its own role, and cannot change them.
    @Test
    void secretsAreFilesThatOnlyTheirReaderIsShown() throws IOException {
        assertThat(Files.readString(ComposeFile.FILE)).doesNotContainIgnoringCase("password:", "password=", "POSTGRES_PASSWORD");
        ComposeFile.read(VARIABLES).containers().forEach((name, container) -> container.mounts().forEach((target, source) -> {
            if (source.contains("/certificates/")) {
                var own = name.equals("agent") ? "counter-1" : name.equals("front-door") ? "(staff|public)-door" : name;
                assertThat(source).matches(".*/certificates/" + own);
            }
            if (source.contains("/credentials/")) {
                assertThat(source).endsWith("/" + name.replace('-', '_'));
            }
        }));
        assertThat(ComposeFile.read(VARIABLES).containers().values()).allSatisfy(container -> assertThat(
                        ComposeFile.list(container.says().get("volumes")))
                .filteredOn(volume -> String.valueOf(ComposeFile.map(volume).get("source")).matches(".*/(certificates|credentials|town)\\b.*"))
                .allSatisfy(volume -> assertThat(ComposeFile.map(volume).get("read_only")).isEqualTo(true)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"launcher", "form-service", "ticket-service"})
    void imagesAreMadeOfThePackageAndDoNotRunAsRoot(String module) throws IOException {
        var lines = Files.readAllLines(Path.of("..", module, "Dockerfile"));

        assertThat(lines).anyMatch(line -> line.matches("FROM \\S+:\\d+\\.\\d+\\S*"));
        assertThat(lines.stream().filter(line -> line.matches("(ADD|COPY) .*")))
                .containsExactly("ADD dist/madoguchi-${VERSION}-linux-x64.tar.gz /opt/");
        assertThat(lines).contains("USER 10001:10001", "ENTRYPOINT [\"/opt/madoguchi/bin/madoguchi\"]");
        assertThat(lines).contains("ARG VERSION=" + version());
        assertThat(Files.isExecutable(Path.of("../distribution/server/bin/madoguchi"))).isTrue();
    }

    private static String version() throws IOException {
        return Files.readString(Path.of("../pom.xml")).replaceFirst("(?s).*?<version>([^<]+)</version>.*", "$1");
    }
}
