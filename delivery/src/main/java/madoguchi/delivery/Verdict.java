package madoguchi.delivery;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;
import madoguchi.failure.CounterFailure;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.TransientDataAccessException;

/// What becomes of a visit whose event could not be handled. Listeners just throw; this is the only place that decides.
sealed interface Verdict {

    /// Something is down: the same record again, before any other.
    record TryAgain() implements Verdict {}

    /// The event came before what it is about.
    record AwaitSubject() implements Verdict {}

    /// A person must look.
    ///
    /// @param reason an error code or the kind of fault; a message could quote the event
    record Park(String reason) implements Verdict {}

    /// SQLSTATE classes of a database that is away, full, restarting, or that chose us as the victim of a deadlock.
    Set<String> PASSING = Set.of("08", "40", "53", "57");

    static Verdict on(Throwable failure) {
        if (failure instanceof NotYetKnownException) {
            return new AwaitSubject();
        }
        return passing(failure) ? new TryAgain() : new Park(reason(failure));
    }

    static String reason(Throwable failure) {
        return failure instanceof CounterFailure known
                ? known.error().code()
                : failure.getClass().getSimpleName();
    }

    private static boolean passing(Throwable failure) {
        return failure instanceof CounterFailure known
                ? known.temporary()
                : Stream.iterate(failure, Verdict::more, Throwable::getCause).anyMatch(Verdict::passingCause);
    }

    private static boolean more(@Nullable Throwable cause) {
        return cause != null;
    }

    private static boolean passingCause(Throwable cause) {
        return cause instanceof SQLTransientException
                || cause instanceof TransientDataAccessException
                || cause instanceof OutOfMemoryError
                || (cause instanceof SQLException sql && passing(sql.getSQLState()));
    }

    private static boolean passing(@Nullable String state) {
        return state != null && state.length() == 5 && PASSING.contains(state.substring(0, 2));
    }
}
