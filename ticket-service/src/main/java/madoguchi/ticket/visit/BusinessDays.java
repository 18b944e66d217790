package madoguchi.ticket.visit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/// Which day it is at the town hall. Not the server's day and not UTC: at nine in the morning in Japan UTC changes its
/// date, and a number series that followed it would begin again in the middle of business.
@Component
public class BusinessDays {

    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private final Clock clock;

    public BusinessDays(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return of(clock.instant());
    }

    static LocalDate of(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }
}
