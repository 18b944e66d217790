package madoguchi.form.casework;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import madoguchi.event.CardRequestId;
import madoguchi.event.CounterId;
import madoguchi.event.VisitId;
import madoguchi.form.casework.CardRequest.Open;
import madoguchi.form.casework.CardRequest.Waiting;
import madoguchi.form.person.Role;
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

    Optional<Waiting> lockWaitingAt(CounterId counter) {
        return lockWaiting("counter = :value", counter.value()).stream().findFirst();
    }

    List<Waiting> lockWaitingOf(VisitId visit) {
        return lockWaiting("visit = :value", visit.value());
    }

    /// @param read a card that was read is looked at for longer: what has ended by then
    List<Waiting> lockExpired(Instant now, Instant read) {
        return Stream.concat(
                        lockWaiting("state = 'OPEN' and expires_at <= :value", now.atOffset(ZoneOffset.UTC)).stream(),
                        lockWaiting("state = 'READ' and expires_at <= :value", read.atOffset(ZoneOffset.UTC)).stream())
                .toList();
    }

    /// Cards that had been taken for a role and turn out to be the deceased's.
    void refuseTaken(VisitId visit, Role role, Instant now) {
        sql.sql("""
                update card_request set state = 'REFUSED', reason = :reason, ended_at = :now
                where visit = :visit and role = :role and state = 'ACCEPTED'
                """)
                .param("reason", CardError.CARD_OF_DECEASED.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("visit", visit.value())
                .param("role", role.name())
                .update();
    }

    /// When nothing followed any more; empty while something may.
    Optional<Instant> endOf(CardRequestId id) {
        return sql.sql("select ended_at from card_request where id = :id and ended_at is not null")
                .param("id", id.value())
                .query((row, _) -> row.getObject("ended_at", OffsetDateTime.class).toInstant())
                .optional();
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
    void save(CardRequest request, Instant now) {
        var row = CardRequestRow.of(request);
        sql.sql("""
                update card_request
                set state = :state, reason = :reason, private_key = :privateKey, sealed = :sealed,
                    ended_at = case when :state in ('OPEN', 'READ') then null else :now::timestamptz end,
                    progress = coalesce(:progress, progress),
                    tries_left = case when :progress::text is null then tries_left else :triesLeft end,
                    problem = case when :progress::text is null then problem else :problem end,
                    secret = case when :progress::text is null then secret else :secret end,
                    kind = case when :progress::text is null then kind else :kind end,
                    status_word = case when :progress::text is null then status_word else :statusWord end
                where id = :id
                """)
                .param("state", row.state())
                .param("reason", row.reason())
                .param("privateKey", row.privateKey())
                .param("progress", row.progress())
                .param("triesLeft", row.triesLeft())
                .param("problem", row.problem())
                .param("secret", row.secret())
                .param("kind", row.kind())
                .param("statusWord", row.statusWord())
                .param("sealed", row.sealed())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", request.asked().id().value())
                .update();
    }

    private List<Waiting> lockWaiting(String which, Object value) {
        return sql
                .sql("select * from card_request where state in ('OPEN', 'READ') and " + which + " order by id for update")
                .param("value", value)
                .query(CardRequestRow::read)
                .list()
                .stream()
                .map(Waiting.class::cast)
                .toList();
    }
}
