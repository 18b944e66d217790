package madoguchi.launcher;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was written behind `run` or `demo`.
///
/// @param data null where none was named: `run` takes the default, `demo` looks for a running system first
/// @param inventions whether a demo town gets its invented accounts, residents and cards
record Options(@Nullable Path data, int port, Path town, Path out, boolean inventions) {

    static final int DEFAULT_PORT = 8300;

    /// @param home the folder of `./madoguchi`: the same defaults from wherever it is called
    /// @throws madoguchi.failure.CounterFailure if there is an option that we do not know
    static Options parse(List<String> arguments, Path home) {
        var rest = new ArrayDeque<>(arguments);
        var options = new Options(null, DEFAULT_PORT, home.resolve("town"), home.resolve("out"), true);
        while (!rest.isEmpty()) {
            options = options.with(rest.removeFirst(), rest);
        }
        return options;
    }

    private Options with(String option, Deque<String> rest) {
        return switch (option) {
            case "--data" -> new Options(path(option, rest), port, town, out, inventions);
            case "--port" -> new Options(data, number(option, rest), town, out, inventions);
            case "--town" -> new Options(data, port, path(option, rest), out, inventions);
            case "--out" -> new Options(data, port, town, path(option, rest), inventions);
            case "--no-demo" -> new Options(data, port, town, out, false);
            default -> throw LauncherError.UNKNOWN_OPTION.failure(option);
        };
    }

    private static Path path(String option, Deque<String> rest) {
        return Path.of(value(option, rest)).toAbsolutePath().normalize();
    }

    private static int number(String option, Deque<String> rest) {
        var value = value(option, rest);
        if (!value.matches("\\d{1,5}")) {
            throw LauncherError.UNKNOWN_OPTION.failure(option + " " + value);
        }
        return Integer.parseInt(value);
    }

    private static String value(String option, Deque<String> rest) {
        var value = rest.pollFirst();
        if (value == null || value.startsWith("--")) {
            throw LauncherError.UNKNOWN_OPTION.failure(option);
        }
        return value;
    }
}
