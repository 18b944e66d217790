package madoguchi.ticket.queue;

import java.util.Optional;
import java.util.UUID;
import madoguchi.event.CounterId;
import madoguchi.event.LegId;
import madoguchi.event.TicketNumber;
import madoguchi.event.VisitId;
import madoguchi.ticket.visit.BusinessDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who waits, in order.
@Component
public class WaitingLine {

    /// Waits within reach, and is not at another counter right now.
    private static final String CALLABLE = """
            from leg
            join visit on visit.id = leg.visit
            where leg.state = 'WAITING' and visit.day = :day
              and (visit.building, leg.department) in (
                  select * from unnest(:buildings::text[], :departments::text[]))
              and not exists (
                  select from leg other where other.visit = leg.visit and other.state in ('CALLED', 'SERVING'))
            """;

    private final JdbcClient jdbc;
    private final BusinessDays days;

    WaitingLine(JdbcClient jdbc, BusinessDays days) {
        this.jdbc = jdbc;
        this.days = days;
    }

    /// Whoever is next for a counter with this reach.
    public Optional<Head> head(Reach reach) {
        return jdbc.sql("""
                select leg.id, leg.visit, visit.number
                """ + CALLABLE + """
                order by array_position(:preference::text[], leg.department), visit.arrived_at, leg.sequence
                limit 1
                """)
                .param("buildings", reach.buildings())
                .param("departments", reach.departments())
                .param("preference", reach.order())
                .param("day", days.today())
                .query((row, _) -> new Head(
                        new VisitId(row.getObject("visit", UUID.class)),
                        new TicketNumber(row.getInt("number")),
                        new LegId(row.getObject("id", UUID.class))))
                .optional();
    }

    /// How many numbers wait within this reach.
    public int count(Reach reach) {
        return jdbc.sql("select count(distinct leg.visit)\n" + CALLABLE)
                .param("buildings", reach.buildings())
                .param("departments", reach.departments())
                .param("day", days.today())
                .query(Integer.class)
                .single();
    }

    public boolean isBusy(CounterId counter) {
        return jdbc.sql("select exists (select from leg where counter = :counter and state in ('CALLED', 'SERVING'))")
                .param("counter", counter.value())
                .query(Boolean.class)
                .single();
    }

    public record Head(VisitId visit, TicketNumber number, LegId leg) {}
}
