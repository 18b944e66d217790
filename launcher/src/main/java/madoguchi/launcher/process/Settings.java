package madoguchi.launcher.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import madoguchi.launcher.command.Arguments;
import madoguchi.launcher.command.CommandError;
import org.jspecify.annotations.Nullable;

/// What a Spring application is told on the command line: `--config FILE` and `--KEY=VALUE`.
///
/// @param file a YAML file with the same keys; the command line counts more
record Settings(@Nullable Path file, List<String> values) {

    static Settings of(Arguments arguments) {
        var file = arguments.path("--config");
        file.filter(path -> !Files.isReadable(path)).ifPresent(path -> {
            throw ProcessError.NO_SETTINGS.failure(path.toString());
        });
        var values = arguments.rest();
        values.stream().filter(word -> !word.matches("--[^=]+=.*")).findFirst().ifPresent(word -> {
            throw CommandError.NOT_UNDERSTOOD.failure(word);
        });
        return new Settings(file.orElse(null), values);
    }

    Service tell(Service service) {
        Optional.ofNullable(file)
                .ifPresent(path -> service.with("spring.config.additional-location", path.toUri()));
        values.forEach(value -> service.with(
                value.substring(2, value.indexOf('=')), value.substring(value.indexOf('=') + 1)));
        return service;
    }
}
