package madoguchi.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Until when a certificate is good. A process whose certificate ends stands still the next morning: its log says so early
/// enough for a new one to be carried there.
record Term(Holder holder, Instant end) {

    static final Duration EARLY = Duration.ofDays(60);

    private static final Logger LOG = LoggerFactory.getLogger(Term.class);
    private static final ZoneId TOWN = ZoneId.of("Asia/Tokyo");

    static Term of(Identity identity) {
        return new Term(identity.holder(), identity.expires());
    }

    void announce(Instant now) {
        LOG.info("Certificate of {} is valid until {}", holder, lastDay());
        if (endsSoon(now)) {
            var error = IdentityError.ENDS_SOON;
            LOG.warn("{} {} {} ({} {})", error.code(), error.message(), error.remedy(), holder, lastDay());
        }
    }

    boolean endsSoon(Instant now) {
        return !now.isBefore(end.minus(EARLY));
    }

    private LocalDate lastDay() {
        return LocalDate.ofInstant(end, TOWN);
    }
}
