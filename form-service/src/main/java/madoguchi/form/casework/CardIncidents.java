package madoguchi.form.casework;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import madoguchi.event.AgentEvent.CardRead;
import madoguchi.event.CardRequestId;
import madoguchi.event.CounterId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Cards that arrived and were not taken, for the supervisor: that it happened, never what came.
@Component
public class CardIncidents {

    private final JdbcClient sql;

    CardIncidents(JdbcClient sql) {
        this.sql = sql;
    }

    void add(CardRead read, CardError why, Instant now) {
        sql.sql("""
                insert into card_incident (occurred_at, counter, request, code)
                values (:at, :counter, :request, :code)
                """)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("counter", read.counter().value())
                .param("request", read.request().value())
                .param("code", why.name())
                .update();
    }

    /// What the clerk who waits for this card is told.
    Optional<CardError> newestOf(CardRequestId request) {
        return sql.sql("select code from card_incident where request = :request order by id desc limit 1")
                .param("request", request.value())
                .query((row, _) -> CardError.valueOf(row.getString("code")))
                .optional();
    }

    /// The newest first.
    public List<CardIncident> list() {
        return sql.sql("select * from card_incident order by id desc limit 50")
                .query((row, _) -> new CardIncident(
                        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                        new CounterId(row.getInt("counter")),
                        CardError.valueOf(row.getString("code"))))
                .list();
    }

    public record CardIncident(Instant at, CounterId counter, CardError why) {}
}
