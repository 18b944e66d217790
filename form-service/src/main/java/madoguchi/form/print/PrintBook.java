package madoguchi.form.print;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import madoguchi.event.FormCode;
import madoguchi.event.PrintRequestId;
import madoguchi.event.VisitId;
import madoguchi.form.casework.CaseChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of print requests. The state moves by compare and set alone: whoever saw another state than the row has
/// moves nothing.
@Component
class PrintBook {

    private final JdbcClient sql;
    private final Clock clock;
    private final ApplicationEventPublisher screens;

    PrintBook(JdbcClient sql, Clock clock, ApplicationEventPublisher screens) {
        this.sql = sql;
        this.clock = clock;
        this.screens = screens;
    }

    /// One request of a visit at a time is written.
    void lock(VisitId visit) {
        sql.sql("select 1 from known_visit where visit = :visit for update")
                .param("visit", visit.value())
                .query(Integer.class)
                .list();
    }

    void write(PrintRequest request) {
        var again = request.again();
        sql.sql("""
                insert into print_request (id, command, visit, ticket_number, counter, case_id, case_version, form,
                    signer, persons, template_hash, data_hash, day, pages, replaces, reason, state, requested_at)
                values (:id, :command, :visit, :ticket, :counter, :case, :version, :form,
                    :signer, :persons, :templateHash, :dataHash, :day, :pages, :replaces, :reason, 'NEW', :at)
                """)
                .param("id", request.id().value())
                .param("command", request.command())
                .param("visit", request.visit().value())
                .param("ticket", request.ticket().value())
                .param("counter", request.counter().value())
                .param("case", request.caseId().value())
                .param("version", request.caseVersion())
                .param("form", request.form().value())
                .param("signer", request.signer().name())
                .param("persons", request.persons())
                .param("templateHash", request.templateHash())
                .param("dataHash", request.dataHash())
                .param("day", request.day())
                .param("pages", request.pages())
                .param("replaces", again == null ? null : again.replaces().value())
                .param("reason", again == null ? null : again.reason().name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        note(request.id(), null, PrintState.NEW, null);
        screens.publishEvent(new CaseChanged(request.visit()));
    }

    void writeManifest(PrintRequestId id, String documentHash, List<String> codes, List<String> contentHashes) {
        sql.sql("update print_request set document_hash = :hash where id = :id")
                .param("hash", documentHash)
                .param("id", id.value())
                .update();
        for (int i = 0; i < codes.size(); i++) {
            sql.sql("insert into print_page (request, page, code, content_hash) values (:id, :page, :code, :hash)")
                    .param("id", id.value())
                    .param("page", i + 1)
                    .param("code", codes.get(i))
                    .param("hash", contentHashes.get(i))
                    .update();
        }
    }

    /// @param problem what the clerk is told from now on; null where all is well
    /// @throws madoguchi.failure.CounterFailure PR-102 if the row has another state than the one that was seen
    void move(PrintRow seen, PrintState to, @Nullable String problem) {
        if (!seen.state().moves().contains(to)) {
            throw new IllegalStateException("no move from " + seen.state() + " to " + to);
        }
        var moved = sql.sql("""
                update print_request set state = :to, problem = :problem where id = :id and state = :from
                """)
                .param("to", to.name())
                .param("problem", problem)
                .param("id", seen.id().value())
                .param("from", seen.state().name())
                .update();
        if (moved == 0) {
            throw PrintError.MOVED_ON.failure();
        }
        note(seen.id(), seen.state(), to, problem);
        screens.publishEvent(new CaseChanged(seen.visit()));
    }

    /// Says something beside the state without moving it: the printer waits for paper.
    void remark(PrintRow row, @Nullable String problem) {
        sql.sql("update print_request set problem = :problem where id = :id and state = :state")
                .param("problem", problem)
                .param("id", row.id().value())
                .param("state", row.state().name())
                .update();
        screens.publishEvent(new CaseChanged(row.visit()));
    }

    private void note(PrintRequestId id, @Nullable PrintState from, PrintState to, @Nullable String code) {
        sql.sql("""
                insert into print_move (request, from_state, to_state, code, at) values (:id, :from, :to, :code, :at)
                """)
                .param("id", id.value())
                .param("from", from == null ? null : from.name())
                .param("to", to.name())
                .param("code", code)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    PrintRow get(PrintRequestId id) {
        return one("where r.id = :key", id.value()).orElseThrow(PrintError.UNKNOWN_PRINT::failure);
    }

    Optional<PrintRow> byCommand(UUID command) {
        return one("where r.command = :key", command);
    }

    List<PrintRow> of(VisitId visit) {
        return rows("where r.visit = :key order by r.requested_at, r.id", visit.value());
    }

    /// The last request for this form in this visit that was not stopped.
    Optional<PrintRow> standing(VisitId visit, FormCode form) {
        return of(visit).reversed().stream()
                .filter(row -> row.form().equals(form) && row.state() != PrintState.ABORTED)
                .findFirst();
    }

    /// What a process that ended left behind.
    List<PrintRow> underWay() {
        return sql.sql(PrintRow.SELECT + "where r.state in ('NEW', 'RENDERED', 'CHECKED', 'SPOOLED')")
                .query(PrintRow::of)
                .list();
    }

    List<PrintRow> underWaySince(Instant lastMove) {
        return sql.sql(PrintRow.SELECT + """
                        where r.state in ('NEW', 'RENDERED', 'CHECKED', 'SPOOLED')
                          and not exists (select from print_move m where m.request = r.id and m.at > :lastMove)
                        """)
                .param("lastMove", lastMove.atOffset(ZoneOffset.UTC))
                .query(PrintRow::of)
                .list();
    }

    /// Still the counter, the visit and the case in the version that were asked for, held until the transaction ends:
    /// one after the other and in this order, as the desk does, so that neither locks the other out.
    boolean stillStands(PrintRow row) {
        return holds(row, "counter_serving h on h.visit = r.visit and h.counter = r.counter")
                && holds(row, "known_visit h on h.visit = r.visit and h.open")
                && holds(row, "case_file h on h.id = r.case_id and h.version = r.case_version");
    }

    private boolean holds(PrintRow row, String held) {
        return sql.sql("select 1 from print_request r join " + held + " where r.id = :id for share of h")
                .param("id", row.id().value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private Optional<PrintRow> one(String where, UUID key) {
        return rows(where, key).stream().findFirst();
    }

    private List<PrintRow> rows(String where, UUID key) {
        return sql.sql(PrintRow.SELECT + where).param("key", key).query(PrintRow::of).list();
    }
}
