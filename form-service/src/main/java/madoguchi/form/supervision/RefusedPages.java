package madoguchi.form.supervision;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import madoguchi.event.FormCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Pages that the second reader did not let through, as this service said itself.
@Component
class RefusedPages {

    private final JdbcClient sql;

    RefusedPages(JdbcClient sql) {
        this.sql = sql;
    }

    /// The newest first.
    List<RefusedPage> list() {
        return sql.sql("""
                select occurred_at, body->>'form' as form, body->>'code' as code
                from event where type = 'page.refused.v1' order by position desc limit 50
                """)
                .query((row, _) -> new RefusedPage(
                        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                        new FormCode(row.getString("form")),
                        row.getString("code")))
                .list();
    }

    record RefusedPage(Instant at, FormCode form, String code) {}
}
