package madoguchi.ticket.queue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import madoguchi.event.CounterId;
import org.springframework.stereotype.Component;

/// At which counters a clerk sits: those whose panel is open, because it refreshes itself. Nobody is sent to an empty
/// desk. Known from the panels alone, so it is right again seconds after a restart.
@Component
public class AttendedCounters {

    /// Three refreshes of the panel.
    private static final Duration LATELY = Duration.ofSeconds(15);

    private final Map<CounterId, Instant> seen = new ConcurrentHashMap<>();
    private final Clock clock;

    AttendedCounters(Clock clock) {
        this.clock = clock;
    }

    void seen(CounterId counter) {
        seen.put(counter, clock.instant());
    }

    public boolean isAttended(CounterId counter) {
        return seen.getOrDefault(counter, Instant.MIN).isAfter(clock.instant().minus(LATELY));
    }
}
