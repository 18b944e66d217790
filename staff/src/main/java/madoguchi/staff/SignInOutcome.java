package madoguchi.staff;

import java.time.Instant;
import java.time.LocalDate;

/// What comes of an attempt to sign in. All of it happens every day.
sealed interface SignInOutcome {

    record Accepted(StaffMember member) implements SignInOutcome {}

    /// Unknown name, wrong password or closed account: which of them is nobody's business before sign-in.
    record Wrong() implements SignInOutcome {}

    /// Right, but its term has not begun. Said only to who knows the password.
    record TooEarly(LocalDate from) implements SignInOutcome {}

    /// Right, but its term is over.
    record TooLate() implements SignInOutcome {}

    record Waiting(Instant until) implements SignInOutcome {}
}
