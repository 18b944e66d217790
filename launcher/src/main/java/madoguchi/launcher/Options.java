package madoguchi.launcher;

import java.nio.file.Path;
import madoguchi.launcher.command.Arguments;
import org.jspecify.annotations.Nullable;

/// What was written behind `run` or `demo`.
///
/// @param data null where none was named: `run` takes the default, `demo` looks for a running system first
/// @param inventions whether a demo town gets its invented accounts, residents and cards
record Options(@Nullable Path data, int port, Path town, Path out, boolean inventions) {

    private static final int DEFAULT_PORT = 8300;

    /// @throws madoguchi.failure.CounterFailure if there is something that we do not know
    static Options of(Arguments arguments) {
        var options = new Options(
                arguments.path("--data").orElse(null),
                arguments.number("--port", DEFAULT_PORT),
                arguments.path("--town", "town"),
                arguments.path("--out", "out"),
                !arguments.flag("--no-demo"));
        arguments.requireAllTaken();
        return options;
    }
}
