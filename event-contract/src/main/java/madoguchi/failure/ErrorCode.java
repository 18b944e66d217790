package madoguchi.failure;

/// One thing that can stop the work. Each feature keeps its codes in one enum; `docs/errors.md` is generated from them.
///
/// Codes read `XX-nnn`, are grouped in hundreds and are never used again for anything else. Message and remedy are
/// Japanese, because a clerk reads them: first what happened, then what to do, including how to go on without it.
public interface ErrorCode {

    /// The enum constant's name.
    String name();

    /// For example `TK-101`.
    String code();

    /// What happened (Japanese, one sentence).
    String message();

    /// What to do, and how to go on regardless (Japanese).
    String remedy();

    Kind kind();

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
