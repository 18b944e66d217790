package madoguchi.form.resident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// When the records were imported, and what that changed.
@Component
class Imports {

    private final JdbcClient sql;

    Imports(JdbcClient sql) {
        this.sql = sql;
    }

    /// One import at a time, until the end of the transaction.
    void lock() {
        sql.sql("select pg_advisory_xact_lock(hashtext('resident_import'))").query().listOfRows();
    }

    void addPending(UUID id, Instant checkedAt, ImportCheck.Counts counts) {
        sql.sql("insert into resident_import values (:id, :at, null, :total, :added, :changed, :removed)")
                .param("id", id)
                .param("at", Timestamp.from(checkedAt))
                .param("total", counts.total())
                .param("added", counts.added())
                .param("changed", counts.changed())
                .param("removed", counts.removed())
                .update();
    }

    void dropPending() {
        sql.sql("delete from resident_import where imported_at is null").update();
    }

    boolean finish(UUID id, Instant importedAt) {
        return sql.sql("update resident_import set imported_at = :at where id = :id and imported_at is null")
                        .param("at", Timestamp.from(importedAt))
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean isFinished(UUID id) {
        return sql.sql("select exists (select from resident_import where id = :id and imported_at is not null)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    Optional<Import> last() {
        return sql.sql("select * from resident_import where imported_at is not null order by imported_at desc limit 1")
                .query((row, _) -> new Import(row.getTimestamp("imported_at").toInstant(), counts(row)))
                .optional();
    }

    Optional<ImportCheck.Ready> pending() {
        return sql.sql("select * from resident_import where imported_at is null")
                .query((row, _) -> new ImportCheck.Ready(row.getObject("id", UUID.class), counts(row)))
                .optional();
    }

    private static ImportCheck.Counts counts(ResultSet row) throws SQLException {
        return new ImportCheck.Counts(
                row.getInt("total"), row.getInt("added"), row.getInt("changed"), row.getInt("removed"));
    }

    public record Import(Instant importedAt, ImportCheck.Counts counts) {}
}
