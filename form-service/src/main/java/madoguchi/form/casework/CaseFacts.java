package madoguchi.form.casework;

import java.util.Map;
import java.util.stream.Collectors;
import madoguchi.event.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What is known of a case beyond its people, as rows.
@Component
class CaseFacts {

    private final JdbcClient sql;

    CaseFacts(JdbcClient sql) {
        this.sql = sql;
    }

    Map<String, String> of(CaseId id) {
        return sql.sql("select code, value from case_fact where case_id = :id and value <> ''")
                .param("id", id.value())
                .query((row, _) -> Map.entry(row.getString("code"), row.getString("value")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The version in which the fact was last changed; 0 if it never was.
    long changedIn(CaseId id, String code) {
        return sql.sql("select changed_in from case_fact where case_id = :id and code = :code")
                .param("id", id.value())
                .param("code", code)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /// An empty value says that the fact was taken back.
    void put(CaseId id, String code, String value, long version) {
        sql.sql("""
                insert into case_fact (case_id, code, value, changed_in) values (:id, :code, :value, :version)
                on conflict (case_id, code) do update set value = excluded.value, changed_in = excluded.changed_in
                """)
                .param("id", id.value())
                .param("code", code)
                .param("value", value)
                .param("version", version)
                .update();
    }

    /// With the answers of the interview.
    void forget(CaseId id) {
        sql.sql("delete from case_fact where case_id = :id").param("id", id.value()).update();
        forgetAnswers(id);
    }

    void forgetAnswers(CaseId id) {
        sql.sql("delete from case_answer where case_id = :id").param("id", id.value()).update();
    }
}
