package madoguchi.failure;

import org.jspecify.annotations.Nullable;

/// Work that cannot proceed, for a reason with a code. Bugs are not failures: they stay ordinary exceptions.
public final class CounterFailure extends RuntimeException {

    private final transient ErrorCode error;
    private final @Nullable String place;

    CounterFailure(ErrorCode error, @Nullable String place, @Nullable Throwable cause) {
        super(error.code() + " " + error.name() + (place == null ? "" : " at " + place), cause);
        this.error = error;
        this.place = place;
    }

    public ErrorCode error() {
        return error;
    }

    /// Where it happened, in words that are safe to show: never a person's data.
    public @Nullable String place() {
        return place;
    }

    /// Whether the same attempt may succeed later.
    public boolean temporary() {
        return error.kind() == ErrorCode.Kind.TEMPORARY;
    }
}
