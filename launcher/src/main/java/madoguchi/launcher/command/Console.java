package madoguchi.launcher.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import madoguchi.failure.CounterFailure;

/// What the person in front of the terminal reads: few lines, no stack trace. Everything else goes to the log.
public record Console(PrintStream out, PrintStream err) {

    public void say(String line) {
        out.println(line);
    }

    public void started(String part, Duration took) {
        say(String.format(Locale.ROOT, "  ✓ %-18s %5.1f s", part, took.toMillis() / 1000.0));
    }

    /// One screen and where it is.
    public void address(String screen, String address) {
        say("  " + screen + "\u3000".repeat(Math.max(1, 12 - screen.length())) + address);
    }

    public void failed(CounterFailure failure) {
        var error = failure.error();
        err.println();
        err.println(error.code() + "  " + error.message());
        var place = failure.place();
        if (place != null) {
            place.lines().forEach(line -> err.println("        " + line));
        }
        err.println("        " + error.remedy());
    }
}
