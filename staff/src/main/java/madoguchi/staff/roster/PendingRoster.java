package madoguchi.staff.roster;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The file that was looked at and waits to be confirmed. The last one counts.
final class PendingRoster {

    private final JdbcClient jdbc;

    PendingRoster(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(String content) {
        jdbc.sql("insert into staff.pending_roster (content) values (?)"
                        + " on conflict (one) do update set content = excluded.content")
                .param(content)
                .update();
    }

    Optional<String> find() {
        return jdbc.sql("select content from staff.pending_roster").query(String.class).optional();
    }

    /// Only one of two that confirm at the same moment gets it.
    Optional<String> take() {
        return jdbc.sql("delete from staff.pending_roster returning content").query(String.class).optional();
    }
}
