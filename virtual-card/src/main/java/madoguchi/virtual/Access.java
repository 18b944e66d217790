package madoguchi.virtual;

import java.util.Arrays;

/// What opens a file.
interface Access {

    boolean granted();

    static Access free() {
        return () -> true;
    }

    static Access anyOf(Secret... secrets) {
        return () -> Arrays.stream(secrets).anyMatch(Secret::verified);
    }

    static Access allOf(Secret... secrets) {
        return () -> Arrays.stream(secrets).allMatch(Secret::verified);
    }
}
