package madoguchi.ticket.visit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import madoguchi.event.TicketNumber;
import madoguchi.event.VisitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Finds visits for those who are about to change them.
///
/// Whoever changes a visit locks its row first. So the events of one visit are committed in the order in which they
/// happened, and two clerks who take the same number stand in line here instead of both winning.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Visits {

    private final JdbcClient jdbc;
    private final BusinessDays days;

    Visits(JdbcClient jdbc, BusinessDays days) {
        this.jdbc = jdbc;
        this.days = days;
    }

    public Optional<Visit> lock(VisitId id) {
        var visit = jdbc.sql("select * from visit where id = :id for update")
                .param("id", id.value())
                .query(VisitRows::visit)
                .optional();
        // A second statement, because what happened to the legs while we waited for the lock is not seen by the first.
        return visit.map(found -> found.with(legs(id)));
    }

    /// Locks today's visit with this number.
    ///
    /// @throws madoguchi.failure.CounterFailure if the number was not issued today
    public Visit lock(TicketNumber number) {
        return jdbc.sql("select id from visit where day = :day and number = :number")
                .param("day", days.today())
                .param("number", number.value())
                .query(UUID.class)
                .optional()
                .flatMap(id -> lock(new VisitId(id)))
                .orElseThrow(() -> VisitError.UNKNOWN_NUMBER.failure(number + "番"));
    }

    /// Locks the visit of a leg as somebody's screen showed it.
    ///
    /// @throws madoguchi.failure.CounterFailure if there is no such leg, or if it has moved on since
    public Visit lock(Seen seen) {
        var visit = jdbc.sql("select visit from leg where id = :leg")
                .param("leg", seen.leg().value())
                .query(UUID.class)
                .optional()
                .flatMap(id -> lock(new VisitId(id)))
                .orElseThrow(VisitError.UNKNOWN_LEG::failure);
        if (visit.leg(seen.leg()).entry().version() != seen.version()) {
            throw VisitError.MOVED_ON.failure(visit.number() + "番");
        }
        return visit;
    }

    private List<Leg> legs(VisitId visit) {
        return jdbc.sql("select * from leg where visit = :visit order by sequence")
                .param("visit", visit.value())
                .query(VisitRows::leg)
                .list();
    }
}
