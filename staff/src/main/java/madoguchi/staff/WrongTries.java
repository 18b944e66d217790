package madoguchi.staff;

import java.time.Duration;

/// How long an account waits after wrong passwords in a row. It grows, but ends by itself: a lock that only an
/// administrator can open would let anybody in the building shut out the last administrator.
final class WrongTries {

    private static final int FREE = 4;
    private static final int DOUBLINGS = 6;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private WrongTries() {}

    static Duration waitAfter(int wrongInARow) {
        if (wrongInARow <= FREE) {
            return Duration.ZERO;
        }
        var doublings = Math.min(wrongInARow - FREE - 1, DOUBLINGS);
        var wait = FIRST.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
