package madoguchi.ticket.visit;

import java.time.Clock;
import madoguchi.event.BuildingId;
import madoguchi.event.PurposeCode;
import madoguchi.event.TicketEvent.Channel;
import madoguchi.event.TicketNumber;
import madoguchi.town.TownProfile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Issues a number (発券). Needs the database and nothing else: with Kafka away the hall goes on.
@Component
public class OpenVisit {

    private final NumberSeries numbers;
    private final Journal journal;
    private final TownProfile town;
    private final Clock clock;

    OpenVisit(NumberSeries numbers, Journal journal, TownProfile town, Clock clock) {
        this.numbers = numbers;
        this.journal = journal;
        this.town = town;
        this.clock = clock;
    }

    @Transactional
    public TicketNumber open(Arrival arrival) {
        var department = town.purpose(arrival.purpose()).department();
        var at = clock.instant();
        var number = numbers.next(BusinessDays.of(at));
        journal.open(arrival, number, department, at);
        return number;
    }

    /// Somebody came.
    ///
    /// @param assistance the visitor asked to be fetched from the seat
    public record Arrival(BuildingId building, PurposeCode purpose, Channel channel, boolean assistance) {}
}
