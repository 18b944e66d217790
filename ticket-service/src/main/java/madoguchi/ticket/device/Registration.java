package madoguchi.ticket.device;

/// What comes of a code that somebody typed.
sealed interface Registration {

    record Registered(Secret token) implements Registration {}

    record WrongCode() implements Registration {}

    record TooManyTries() implements Registration {}
}
