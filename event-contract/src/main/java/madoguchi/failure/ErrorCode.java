package madoguchi.failure;

import com.google.errorprone.annotations.Immutable;

/// One thing that can stop the work. Each feature keeps its codes in one enum; `docs/errors.md` is generated from them.
///
/// Codes read `XX-nnn`, are grouped in hundreds and are never used again for anything else. Message and remedy are
/// Japanese, because a clerk reads them: first what happened, then what to do, including how to go on without it.
public interface ErrorCode {

    /// The enum constant's name.
    String name();

    /// What there is to say of it. An enum keeps one for each constant; the rest follows.
    Text text();

    /// For example `TK-101`.
    default String code() {
        return text().code();
    }

    /// What happened (Japanese, one sentence).
    default String message() {
        return text().message();
    }

    /// What to do, and how to go on regardless (Japanese).
    default String remedy() {
        return text().remedy();
    }

    default Kind kind() {
        return text().kind();
    }

    default CounterFailure failure() {
        return new CounterFailure(this, null, null);
    }

    /// A failure that names its place: a number, a field, a file and line. Never a person.
    default CounterFailure failure(String place) {
        return new CounterFailure(this, place, null);
    }

    default CounterFailure failure(String place, Throwable cause) {
        return new CounterFailure(this, place, cause);
    }

    @Immutable
    record Text(String code, Kind kind, String message, String remedy) {}

    /// What kind of answer the failure is, and whether trying the same again can help.
    enum Kind {
        /// Somebody else was faster, or the state moved on: look again.
        CONFLICT,
        NOT_FOUND,
        /// The request can never succeed as it stands.
        REFUSED,
        FORBIDDEN,
        /// A part is down or slow: the same request may succeed later.
        TEMPORARY
    }
}
