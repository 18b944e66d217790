package madoguchi.form.casework;

import java.util.List;
import java.util.stream.IntStream;
import madoguchi.event.CaseId;
import madoguchi.event.DepartmentId;
import madoguchi.event.FormEvent.Decision;
import madoguchi.event.ProcedureCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was decided for a case, in the clerk's order, as rows.
@Component
class CaseDecisions {

    private final JdbcClient sql;

    CaseDecisions(JdbcClient sql) {
        this.sql = sql;
    }

    List<Decision> of(CaseId id) {
        return sql.sql("select procedure, department from case_decision where case_id = :id order by position")
                .param("id", id.value())
                .query((row, _) -> new Decision(
                        new ProcedureCode(row.getString("procedure")), new DepartmentId(row.getString("department"))))
                .list();
    }

    void replace(CaseId id, List<Decision> decisions, long version) {
        sql.sql("delete from case_decision where case_id = :id").param("id", id.value()).update();
        IntStream.range(0, decisions.size()).forEach(position -> add(id, position, decisions.get(position)));
        sql.sql("update case_file set decided_in = :version where id = :id")
                .param("version", version)
                .param("id", id.value())
                .update();
    }

    private void add(CaseId id, int position, Decision decision) {
        sql.sql("""
                insert into case_decision (case_id, position, procedure, department)
                values (:id, :position, :procedure, :department)
                """)
                .param("id", id.value())
                .param("position", position)
                .param("procedure", decision.procedure().value())
                .param("department", decision.department().value())
                .update();
    }
}
