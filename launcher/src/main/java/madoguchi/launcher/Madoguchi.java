package madoguchi.launcher;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import madoguchi.failure.CounterFailure;

/// What `./madoguchi` hands over to. Every command is listed here, and does its work elsewhere.
public final class Madoguchi {

    private Madoguchi() {}

    /// Exits with 0 when the command did its work, 1 when it could not, 2 when it was not understood.
    public static void main(String[] arguments) {
        System.exit(run(Arrays.asList(arguments)));
    }

    private static int run(List<String> arguments) {
        var console = new Console(System.out, System.err);
        var command = arguments.isEmpty() ? "" : arguments.getFirst();
        try {
            var home = Path.of(System.getProperty("madoguchi.home", "")).toAbsolutePath();
            var options = Options.parse(arguments.stream().skip(1).toList(), home);
            return switch (command) {
                case "run" -> new RunCommand(console, options, home).run();
                case "demo" -> new DemoCommand(console, options, home).run();
                default -> throw LauncherError.UNKNOWN_OPTION.failure(command);
            };
        } catch (CounterFailure failure) {
            console.failed(failure);
            return failure.error() == LauncherError.UNKNOWN_OPTION ? 2 : 1;
        }
    }
}
