package madoguchi.launcher;

import java.nio.file.Path;
import java.util.Optional;
import madoguchi.event.CounterId;
import madoguchi.launcher.command.Arguments;
import madoguchi.launcher.command.CommandError;
import org.jspecify.annotations.Nullable;

/// What was written behind `run` or `demo`.
///
/// @param data null where none was named: `run` takes the default, `demo` looks for a running system first
/// @param inventions whether a demo town gets its invented accounts, residents and cards
/// @param newAdministrator whether one more administrator may be registered
/// @param counter whose agent runs in this process; empty where nothing was written
/// @param virtualReader whether a demo town's cards lie on a virtual reader; otherwise on what is plugged in
record Options(
        @Nullable Path data,
        int port,
        Path town,
        Path out,
        boolean inventions,
        boolean newAdministrator,
        Optional<Listen> listen,
        Optional<CounterId> counter,
        boolean virtualReader) {

    private static final int DEFAULT_PORT = 8300;

    /// @throws madoguchi.failure.CounterFailure if there is something that we do not know
    static Options of(Arguments arguments) {
        var options = new Options(
                arguments.path("--data").orElse(null),
                arguments.number("--port", DEFAULT_PORT),
                arguments.path("--town", "town"),
                arguments.path("--out", "out"),
                !arguments.flag("--no-demo"),
                arguments.flag("--new-administrator"),
                Listen.of(arguments),
                counter(arguments),
                true);
        arguments.requireAllTaken();
        return options;
    }

    private static Optional<CounterId> counter(Arguments arguments) {
        var number = arguments.number("--counter", 0);
        if (number > 99) {
            throw CommandError.NOT_UNDERSTOOD.failure("--counter " + number);
        }
        return number == 0 ? Optional.empty() : Optional.of(new CounterId(number));
    }
}
