package madoguchi.form.casework;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import madoguchi.event.CounterId;
import madoguchi.event.LegId;
import madoguchi.event.TicketNumber;
import madoguchi.event.VisitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Which visit sits at which counter, as heard from ticket-service.
@Component
public class ServedVisits {

    private final JdbcClient sql;

    ServedVisits(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<ServedVisit> at(CounterId counter) {
        return served(counter, "");
    }

    /// The visit that sits here, held until the transaction ends: it cannot leave while something is done for it.
    ///
    /// @param seen what the clerk's screen showed
    /// @throws madoguchi.failure.CounterFailure if another visit, or none, sits here by now
    @Transactional(propagation = Propagation.MANDATORY)
    public ServedVisit require(CounterId counter, VisitId seen) {
        return served(counter, "for update of s")
                .filter(served -> served.visit().equals(seen))
                .orElseThrow(() -> CaseError.NOT_SERVED_HERE.failure(counter + "番窓口"));
    }

    /// The counters where the visit sits: one, or none.
    public List<CounterId> of(VisitId visit) {
        return sql.sql("select counter from counter_serving where visit = :visit")
                .param("visit", visit.value())
                .query((row, _) -> new CounterId(row.getInt("counter")))
                .list();
    }

    boolean knows(VisitId visit) {
        return sql.sql("select exists(select from known_visit where visit = :visit)")
                .param("visit", visit.value())
                .query(Boolean.class)
                .single();
    }

    void opened(VisitId visit, TicketNumber number) {
        sql.sql("insert into known_visit (visit, number) values (:visit, :number)")
                .param("visit", visit.value())
                .param("number", number.value())
                .update();
    }

    void started(CounterId counter, VisitId visit, LegId leg, Instant at) {
        sql.sql("""
                insert into counter_serving (counter, visit, leg, since) values (:counter, :visit, :leg, :at)
                on conflict (counter) do update set visit = excluded.visit, leg = excluded.leg, since = excluded.since
                where counter_serving.since < excluded.since
                """)
                .param("counter", counter.value())
                .param("visit", visit.value())
                .param("leg", leg.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void finished(CounterId counter, LegId leg) {
        sql.sql("delete from counter_serving where counter = :counter and leg = :leg")
                .param("counter", counter.value())
                .param("leg", leg.value())
                .update();
    }

    void closed(VisitId visit) {
        sql.sql("delete from counter_serving where visit = :visit")
                .param("visit", visit.value())
                .update();
        sql.sql("update known_visit set open = false where visit = :visit")
                .param("visit", visit.value())
                .update();
    }

    private Optional<ServedVisit> served(CounterId counter, String locking) {
        return sql.sql("""
                select v.visit, v.number from counter_serving s join known_visit v on v.visit = s.visit
                where s.counter = :counter and v.open
                """ + locking)
                .param("counter", counter.value())
                .query((row, _) -> new ServedVisit(
                        new VisitId(row.getObject("visit", UUID.class)),
                        new TicketNumber(row.getInt("number"))))
                .optional();
    }
}
