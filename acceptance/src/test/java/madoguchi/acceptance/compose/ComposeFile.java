package madoguchi.acceptance.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// `docker-compose.yml` as Compose reads it: variables filled in, merges done.
final class ComposeFile {

    static final Path FILE = Path.of("..", "docker-compose.yml");

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)(?:(:[-?+])([^}]*))?}");

    private final Map<?, ?> content;

    private ComposeFile(Map<?, ?> content) {
        this.content = content;
    }

    /// @throws IllegalStateException if a variable that must be set is not
    static ComposeFile read(Map<String, String> variables) throws IOException {
        var text = VARIABLE.matcher(Files.readString(FILE)).replaceAll(found -> {
            var value = variables.getOrDefault(found.group(1), "");
            return switch (String.valueOf(found.group(2))) {
                case ":-" -> value.isEmpty() ? found.group(3) : value;
                case ":+" -> value.isEmpty() ? "" : found.group(3);
                case ":?" -> required(found.group(1), value);
                default -> value;
            };
        });
        var settings = LoadSettings.builder().setMaxAliasesForCollections(200).build();
        return new ComposeFile(map(merged(new Load(settings).loadFromString(text))));
    }

    private static String required(String name, String value) {
        if (value.isEmpty()) {
            throw new IllegalStateException(name + " is not set");
        }
        return value;
    }

    private static Object merged(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list -> list.stream().map(ComposeFile::merged).toList();
            case Map<?, ?> map -> {
                var all = new LinkedHashMap<Object, Object>();
                var base = map.get("<<");
                for (var each : base instanceof List<?> several ? several : base == null ? List.of() : List.of(base)) {
                    all.putAll(map(merged(each)));
                }
                map.forEach((key, inner) -> all.put(key, merged(inner)));
                all.remove("<<");
                yield all;
            }
            default -> value;
        };
    }

    static Map<?, ?> map(@Nullable Object value) {
        return (Map<?, ?>) (value == null ? Map.of() : value);
    }

    static List<?> list(@Nullable Object value) {
        return (List<?>) (value == null ? List.of() : value);
    }

    Map<?, ?> content() {
        return content;
    }

    Map<String, Container> containers() {
        var all = new LinkedHashMap<String, Container>();
        map(content.get("services")).forEach((name, service) ->
                all.put(name.toString(), new Container(name.toString(), map(service))));
        return all;
    }

    /// One service of the file.
    record Container(String name, Map<?, ?> says) {

        List<String> command() {
            return words(says.get("command"));
        }

        /// Without `CMD` and the program's path in the image.
        List<String> healthCheck() {
            var words = words(map(says.get("healthcheck")).get("test"));
            return words.isEmpty() ? List.of() : words.subList(2, words.size());
        }

        List<String> after() {
            return map(says.get("depends_on")).keySet().stream().map(Object::toString).toList();
        }

        /// Where what the container sees lies on this machine.
        Map<String, String> mounts() {
            var all = new LinkedHashMap<String, String>();
            list(says.get("volumes")).forEach(volume -> all.put(
                    String.valueOf(map(volume).get("target")), String.valueOf(map(volume).get("source"))));
            return all;
        }

        private static List<String> words(@Nullable Object list) {
            return list(list).stream().map(Object::toString).toList();
        }
    }
}
