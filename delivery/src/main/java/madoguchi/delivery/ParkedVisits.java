package madoguchi.delivery;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The visits that wait for a person (保留), for the supervisor's board.
public final class ParkedVisits {

    private static final Logger LOG = LoggerFactory.getLogger(ParkedVisits.class);

    private final Park park;
    private final Replay replay;

    ParkedVisits(Park park, Replay replay) {
        this.park = park;
        this.replay = replay;
    }

    /// Longest waiting first.
    public List<ParkedVisit> list() {
        return park.list();
    }

    /// Handles what waits under this key, in order, once the cause is gone. Failing again keeps it parked.
    ///
    /// @return how many events still wait; zero means the visit goes on
    /// @throws madoguchi.failure.CounterFailure if nothing waits under this key, or something is down
    public int replay(String key) {
        if (park.count(key) == 0) {
            throw DeliveryError.NOT_PARKED.failure();
        }
        var left = replay.replay(key);
        LOG.atInfo().addKeyValue("key", key).addKeyValue("left", left).log("Parked visit replayed");
        return left;
    }
}
