package madoguchi.form.casework;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import madoguchi.event.CardRequestId;
import madoguchi.event.CounterId;
import madoguchi.event.VisitId;
import madoguchi.form.casework.CardRequest.Open;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of card requests.
@Component
class CardRequests {

    private final JdbcClient sql;

    CardRequests(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Open request, Instant now) {
        var asked = request.asked();
        sql.sql("""
                insert into card_request (id, visit, counter, role, asked_at, expires_at, public_key, private_key,
                                          state, progress)
                values (:id, :visit, :counter, :role, :askedAt, :expiresAt, :publicKey, :privateKey, 'OPEN', 'ASKED')
                """)
                .param("id", asked.id().value())
                .param("visit", asked.visit().value())
                .param("counter", asked.counter().value())
                .param("role", asked.role().name())
                .param("askedAt", now.atOffset(ZoneOffset.UTC))
                .param("expiresAt", asked.expiresAt().atOffset(ZoneOffset.UTC))
                .param("publicKey", request.key().publicKey())
                .param("privateKey", request.key().privateKey())
                .update();
    }

    /// Held until the transaction ends.
    Optional<CardRequest> lock(CardRequestId id) {
        return sql.sql("select * from card_request where id = :id for update")
                .param("id", id.value())
                .query(CardRequestRow::read)
                .optional();
    }

    Optional<Open> lockOpenAt(CounterId counter) {
        return lockOpen("counter = :value", counter.value()).stream().findFirst();
    }

    List<Open> lockOpenOf(VisitId visit) {
        return lockOpen("visit = :value", visit.value());
    }

    List<Open> lockExpired(Instant now) {
        return lockOpen("expires_at <= :value", now.atOffset(ZoneOffset.UTC));
    }

    /// The newest request of a visit at a counter: what the clerk is told about.
    Optional<CardRequest> newest(VisitId visit, CounterId counter) {
        return sql.sql("""
                select * from card_request where visit = :visit and counter = :counter
                order by asked_at desc limit 1
                """)
                .param("visit", visit.value())
                .param("counter", counter.value())
                .query(CardRequestRow::read)
                .optional();
    }

    /// Writes down where the request stands now. The key goes with the open state.
    void save(CardRequest request) {
        var row = CardRequestRow.of(request);
        sql.sql("""
                update card_request
                set state = :state, reason = :reason, private_key = :privateKey,
                    progress = coalesce(:progress, progress),
                    tries_left = case when :progress::text is null then tries_left else :triesLeft end,
                    problem = case when :progress::text is null then problem else :problem end
                where id = :id
                """)
                .param("state", row.state())
                .param("reason", row.reason())
                .param("privateKey", row.privateKey())
                .param("progress", row.progress())
                .param("triesLeft", row.triesLeft())
                .param("problem", row.problem())
                .param("id", request.asked().id().value())
                .update();
    }

    private List<Open> lockOpen(String which, Object value) {
        return sql
                .sql("select * from card_request where state = 'OPEN' and " + which + " order by id for update")
                .param("value", value)
                .query(CardRequestRow::read)
                .list()
                .stream()
                .map(Open.class::cast)
                .toList();
    }
}
