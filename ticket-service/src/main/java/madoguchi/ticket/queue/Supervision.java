package madoguchi.ticket.queue;

import java.util.List;
import java.util.Optional;
import madoguchi.delivery.ParkedVisit;
import madoguchi.delivery.ParkedVisits;
import madoguchi.event.TicketNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a supervisor has to see: visits that wait for a person, papers nobody handed over, and who is in the hall.
@Component
class Supervision {

    private final JdbcClient jdbc;
    private final ParkedVisits parked;
    private final CounterQueues queues;

    Supervision(JdbcClient jdbc, ParkedVisits parked, CounterQueues queues) {
        this.jdbc = jdbc;
        this.parked = parked;
        this.queues = queues;
    }

    List<CounterQueue.Place> hall() {
        return queues.all();
    }

    List<Parked> parked() {
        return parked.list().stream()
                .map(visit -> new Parked(number(visit.key()).orElse(null), visit))
                .toList();
    }

    void replay(String key) {
        parked.replay(key);
    }

    /// Numbers with papers in a tray and nobody left to finish: a printer that told of them only after the visit ended.
    List<TicketNumber> papersLeftOver() {
        return jdbc.sql("""
                select distinct visit.number
                from visit
                join paper on paper.visit = visit.id and not paper.handed_over
                where not exists (
                    select from leg where leg.visit = visit.id and leg.state not in ('FINISHED', 'WITHDRAWN'))
                order by visit.number
                """).query((row, _) -> new TicketNumber(row.getInt("number"))).list();
    }

    private Optional<TicketNumber> number(String key) {
        return jdbc.sql("select number from visit where id::text = :key")
                .param("key", key)
                .query((row, _) -> new TicketNumber(row.getInt("number")))
                .optional();
    }

    /// @param number null if nobody here knows the visit, or the record names none
    record Parked(@Nullable TicketNumber number, ParkedVisit visit) {}
}
