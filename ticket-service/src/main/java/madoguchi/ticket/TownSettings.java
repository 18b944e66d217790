package madoguchi.ticket;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// @param directory the town's files. Text, because a web application would look for a relative [Path] in its resources
@ConfigurationProperties("town")
record TownSettings(String directory) {

    Path path() {
        return Path.of(directory);
    }
}
