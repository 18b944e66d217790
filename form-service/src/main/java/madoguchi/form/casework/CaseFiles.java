package madoguchi.form.casework;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import madoguchi.event.CaseId;
import madoguchi.event.TicketNumber;
import madoguchi.event.VisitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of cases. Every change goes through [#lock] and [#advance].
@Component
class CaseFiles {

    private final JdbcClient sql;
    private final CasePeople people;
    private final CaseFacts facts;

    CaseFiles(JdbcClient sql, CasePeople people, CaseFacts facts) {
        this.sql = sql;
        this.people = people;
        this.facts = facts;
    }

    Optional<CaseId> find(VisitId visit) {
        return sql.sql("select case_id from case_visit where visit = :visit")
                .param("visit", visit.value())
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }

    /// A new, empty case, linked with the visit.
    CaseId open(VisitId visit, Instant now) {
        var id = CaseId.random();
        var at = now.atOffset(ZoneOffset.UTC);
        sql.sql("insert into case_file (id, version, opened_at) values (:id, 1, :at)")
                .param("id", id.value())
                .param("at", at)
                .update();
        sql.sql("insert into case_visit (visit, case_id, linked_at) values (:visit, :id, :at)")
                .param("visit", visit.value())
                .param("id", id.value())
                .param("at", at)
                .update();
        return id;
    }

    /// Holds the visit's row until the transaction ends. Whoever changes anything of a visit does this first, so that
    /// two of them queue up instead of locking each other out.
    ///
    /// @return whether the visit is open; empty where it is unknown
    Optional<Boolean> holdVisit(VisitId visit) {
        return sql.sql("select open from known_visit where visit = :visit for update")
                .param("visit", visit.value())
                .query(Boolean.class)
                .optional();
    }

    /// @throws madoguchi.failure.CounterFailure if the visit is unknown or over
    void holdOpenVisit(VisitId visit) {
        var open = holdVisit(visit).orElseThrow(CaseError.UNKNOWN_VISIT::failure);
        if (!open) {
            throw CaseError.VISIT_CLOSED.failure();
        }
    }

    /// The case of an open visit, locked for a change.
    ///
    /// @throws madoguchi.failure.CounterFailure if there is none, or the visit is over
    CaseFile lockOf(VisitId visit) {
        holdOpenVisit(visit);
        return lock(find(visit).orElseThrow(CaseError.NO_CASE::failure));
    }

    CaseFile lock(CaseId id) {
        return sql.sql("select version, decided_in from case_file where id = :id for update")
                .param("id", id.value())
                .query((row, _) -> new CaseFile(id, row.getLong("version"), row.getLong("decided_in")))
                .single();
    }

    /// One version further: what the change that follows is marked with.
    long advance(CaseFile file) {
        var version = file.version() + 1;
        sql.sql("update case_file set version = :version where id = :id")
                .param("version", version)
                .param("id", file.id().value())
                .update();
        return version;
    }

    CaseSnapshot snapshot(CaseFile file, VisitId visit) {
        return sql.sql("select number, open from known_visit where visit = :visit")
                .param("visit", visit.value())
                .query((row, _) -> new CaseSnapshot(
                        file.id(),
                        visit,
                        new TicketNumber(row.getInt("number")),
                        row.getBoolean("open"),
                        file.version(),
                        people.of(file.id()),
                        facts.of(file.id())))
                .single();
    }
}
