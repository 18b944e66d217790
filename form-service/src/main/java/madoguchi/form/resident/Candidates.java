package madoguchi.form.resident;

import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of a checked file, beside the records they are to replace.
@Component
class Candidates {

    private static final String DIFFERENT = "to_jsonb(c) - 'line' <> to_jsonb(r) - 'line'";

    private final JdbcClient sql;
    private final RowWriter writer;

    Candidates(JdbcClient sql, RowWriter writer) {
        this.sql = sql;
        this.writer = writer;
    }

    /// @param withheld households of which no address is kept
    void replace(Rows rows, Set<String> withheld) throws IOException {
        clear();
        try (var batch = writer.open(withheld)) {
            rows.forEach(batch::add);
        }
    }

    void clear() {
        sql.sql("delete from resident_candidate").update();
    }

    ImportCheck.Counts counts() {
        return sql.sql("""
                        select count(c.id)                                          as total,
                               count(c.id) filter (where r.id is null)              as added,
                               count(c.id) filter (where r.id is not null and %s)   as changed,
                               count(r.id) filter (where c.id is null)              as removed
                        from resident_candidate c full join resident r on r.id = c.id
                        """.formatted(DIFFERENT))
                .query(ImportCheck.Counts.class)
                .single();
    }

    void becomeResidents() {
        sql.sql("delete from resident").update();
        sql.sql("insert into resident select * from resident_candidate").update();
        clear();
    }

    @FunctionalInterface
    interface Rows {

        void forEach(Consumer<ResidentRow> action) throws IOException;
    }
}
