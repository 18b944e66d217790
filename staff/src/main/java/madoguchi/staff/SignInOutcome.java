package madoguchi.staff;

import java.time.Instant;

/// What comes of an attempt to sign in. All of it happens every day.
sealed interface SignInOutcome {

    record Accepted(StaffMember member) implements SignInOutcome {}

    /// Unknown name, wrong password or closed account: which of them is nobody's business before sign-in.
    record Wrong() implements SignInOutcome {}

    record Waiting(Instant until) implements SignInOutcome {}
}
