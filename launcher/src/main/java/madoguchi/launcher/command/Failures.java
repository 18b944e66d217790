package madoguchi.launcher.command;

import madoguchi.failure.CounterFailure;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// Turns whatever kept a part from starting into something a person can act on. The trace goes to the log, once.
public final class Failures {

    private Failures() {}

    /// What a person can act on, found among the causes.
    public static CounterFailure of(String part, @Nullable Throwable cause) {
        for (var each = cause; each != null; each = each.getCause()) {
            if (each instanceof CounterFailure known) {
                return known;
            }
        }
        logTrace(part, cause);
        return CommandError.DID_NOT_START.failure(part);
    }

    public static void logTrace(String part, @Nullable Throwable cause) {
        LoggerFactory.getLogger(Failures.class).error("{} did not start", part, cause);
    }
}
