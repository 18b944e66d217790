package madoguchi.ticket.device;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.stereotype.Component;

/// Wrong codes of the last minute, of all machines together: a guess costs no more from a hundred machines than from
/// one. Whoever guesses on keeps others from registering meanwhile; nobody who is registered notices.
@Component
class WrongCodes {

    private static final int MOST = 5;
    private static final Duration WITHIN = Duration.ofMinutes(1);

    private final Clock clock;
    private final Deque<Instant> tries = new ArrayDeque<>();

    WrongCodes(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean tooMany() {
        var begin = clock.instant().minus(WITHIN);
        tries.removeIf(at -> at.isBefore(begin));
        return tries.size() >= MOST;
    }

    synchronized void add() {
        tries.add(clock.instant());
    }
}
