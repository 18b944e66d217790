package madoguchi.form.visitor;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import madoguchi.event.CounterId;
import madoguchi.event.ScreenId;
import madoguchi.event.VisitId;
import madoguchi.form.visitor.VisitorScreen.Open;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of what is shown to visitors.
@Component
class VisitorScreens {

    private final JdbcClient sql;

    VisitorScreens(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Open screen, Instant now) {
        var asked = screen.asked();
        var row = VisitorScreenRow.of(screen);
        sql.sql("""
                insert into visitor_screen (id, visit, counter, kind, asked_at, expires_at, public_key, private_key, words,
                                            state)
                values (:id, :visit, :counter, :kind, :askedAt, :expiresAt, :publicKey, :privateKey, :words, 'OPEN')
                """)
                .param("id", asked.id().value())
                .param("visit", asked.visit().value())
                .param("counter", asked.counter().value())
                .param("kind", asked.kind().name())
                .param("askedAt", now.atOffset(ZoneOffset.UTC))
                .param("expiresAt", asked.expiresAt().atOffset(ZoneOffset.UTC))
                .param("publicKey", row.publicKey())
                .param("privateKey", row.privateKey())
                .param("words", row.words())
                .update();
    }

    /// Held until the transaction ends.
    Optional<Open> lockOpen(ScreenId id) {
        return open("id = :value", id.value()).stream().findFirst();
    }

    Optional<Open> lockOpenAt(CounterId counter) {
        return open("counter = :value", counter.value()).stream().findFirst();
    }

    List<Open> lockOpenOf(VisitId visit) {
        return open("visit = :value", visit.value());
    }

    List<Open> lockExpired(Instant now) {
        return open("expires_at <= :value", now.atOffset(ZoneOffset.UTC));
    }

    Optional<VisitorScreen> newest(VisitId visit, CounterId counter) {
        return sql.sql("""
                select * from visitor_screen where visit = :visit and counter = :counter
                order by asked_at desc limit 1
                """)
                .param("visit", visit.value())
                .param("counter", counter.value())
                .query(VisitorScreenRow::read)
                .optional();
    }

    /// Writes down where it stands now. The key goes with the open state, the words with the answer.
    void save(VisitorScreen screen, Instant now) {
        var row = VisitorScreenRow.of(screen);
        sql.sql("""
                update visitor_screen
                set state = :state, shown = shown or :shown, private_key = :privateKey, words = :words, answer = :answer,
                    ending = :ending, ended_at = case when :state = 'OPEN' then null else :now::timestamptz end
                where id = :id
                """)
                .param("state", row.state())
                .param("shown", row.shown())
                .param("privateKey", row.privateKey())
                .param("words", row.words())
                .param("answer", row.answer())
                .param("ending", row.ending())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", screen.asked().id().value())
                .update();
    }

    /// Nothing of what was shown or answered stays.
    void forget(VisitId visit) {
        sql.sql("delete from visitor_screen where visit = :visit")
                .param("visit", visit.value())
                .update();
    }

    private List<Open> open(String which, Object value) {
        return sql
                .sql("select * from visitor_screen where state = 'OPEN' and " + which + " order by id for update")
                .param("value", value)
                .query(VisitorScreenRow::read)
                .list()
                .stream()
                .map(Open.class::cast)
                .toList();
    }
}
