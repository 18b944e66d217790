package madoguchi.form.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import madoguchi.event.CounterId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which clerk sits at which counter: so that two do not serve at one without knowing.
@Component
class Seats {

    /// An open desk asks for its state at least once a minute.
    private static final Duration LIVELY = Duration.ofMinutes(3);

    private final JdbcClient sql;
    private final Clock clock;

    Seats(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// The clerk takes the counter, whoever held it.
    void take(CounterId counter, String clerk) {
        sql.sql("""
                insert into desk_seat (counter, clerk, seen_at) values (:counter, :clerk, :now)
                on conflict (counter) do update set clerk = excluded.clerk, seen_at = excluded.seen_at
                """)
                .param("counter", counter.value())
                .param("clerk", clerk)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The clerk is still there. Where nobody is, the seat is theirs.
    ///
    /// @return who else holds the counter
    Optional<String> sit(CounterId counter, String clerk) {
        var other = holder(counter).filter(holder -> !holder.equals(clerk));
        if (other.isEmpty()) {
            take(counter, clerk);
        }
        return other;
    }

    Optional<String> holder(CounterId counter) {
        return Optional.ofNullable(holders().get(counter));
    }

    Map<CounterId, String> holders() {
        return sql.sql("select counter, clerk from desk_seat where seen_at > :since")
                .param("since", clock.instant().minus(LIVELY).atOffset(ZoneOffset.UTC))
                .query((row, _) -> Map.entry(new CounterId(row.getInt("counter")), row.getString("clerk")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
