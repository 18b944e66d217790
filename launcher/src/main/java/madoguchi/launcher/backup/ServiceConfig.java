package madoguchi.launcher.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import madoguchi.backup.BackupError;
import madoguchi.backup.DatabaseAccount;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Where the parts of an installation are that is spread over several machines, from a file of the shape that the
/// services take. User name and password stand there, or as files in the folder of
/// `spring.config.import: configtree:FOLDER/`.
public final class ServiceConfig {

    private static final String TREE = "configtree:";
    private static final String DATASOURCE = "spring.datasource.";

    private final Path file;
    private final Map<String, String> settings;

    private ServiceConfig(Path file, Map<String, String> settings) {
        this.file = file;
        this.settings = Map.copyOf(settings);
    }

    public static ServiceConfig read(Path file) {
        try {
            var settings = new HashMap<String, String>();
            flatten("", new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)), settings);
            var tree = settings.getOrDefault("spring.config.import", "");
            if (tree.startsWith(TREE)) {
                addFiles(file.resolveSibling(tree.substring(TREE.length())), settings);
            }
            return new ServiceConfig(file, settings);
        } catch (IOException | YamlEngineException e) {
            throw BackupError.CONFIG_UNREADABLE.failure(file.toString(), e);
        }
    }

    private static void flatten(String prefix, Object value, Map<String, String> into) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> flatten(prefix.isEmpty() ? "" + key : prefix + "." + key, inner, into));
        } else {
            into.put(prefix, String.valueOf(value));
        }
    }

    private static void addFiles(Path folder, Map<String, String> into) throws IOException {
        for (var name : new String[] {"url", "username", "password"}) {
            var file = folder.resolve(DATASOURCE + name);
            if (Files.exists(file)) {
                into.put(DATASOURCE + name, Files.readString(file).strip());
            }
        }
    }

    public Optional<String> text(String key) {
        return Optional.ofNullable(settings.get(key));
    }

    public DataSource database() {
        return new DatabaseAccount(
                        required("url"), required("username"), text(DATASOURCE + "password").orElse(""))
                .source();
    }

    private String required(String name) {
        return text(DATASOURCE + name)
                .orElseThrow(() -> BackupError.CONFIG_UNREADABLE.failure(file + " " + DATASOURCE + name));
    }
}
