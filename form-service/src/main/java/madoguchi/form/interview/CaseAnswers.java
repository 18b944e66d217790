package madoguchi.form.interview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import madoguchi.event.CaseId;
import madoguchi.procedure.catalogue.Catalogue;
import madoguchi.procedure.fact.FactSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The answers of a case, as rows.
@Component
class CaseAnswers {

    private final JdbcClient sql;
    private final Catalogue catalogue;

    CaseAnswers(JdbcClient sql, Catalogue catalogue) {
        this.sql = sql;
        this.catalogue = catalogue;
    }

    /// In the order in which they were given. A fact that the catalogue no longer has is left out.
    Map<String, Answer> of(CaseId id) {
        var answers = new LinkedHashMap<String, Answer>();
        sql.sql("""
                select fact, value, source, said_unknown, reason from case_answer
                where case_id = :id and (value is not null or said_unknown) order by changed_in, fact
                """)
                .param("id", id.value())
                .query((row, _) -> {
                    var fact = row.getString("fact");
                    return answer(row).map(answer -> Map.entry(fact, answer));
                })
                .list()
                .forEach(row -> row.ifPresent(answer -> answers.put(answer.getKey(), answer.getValue())));
        return answers;
    }

    private Optional<Answer> answer(ResultSet row) throws SQLException {
        var source = FactSource.valueOf(row.getString("source"));
        if (row.getBoolean("said_unknown")) {
            return Optional.of(new Answer.NotKnown(source));
        }
        var value = row.getString("value");
        var reason = row.getString("reason");
        return catalogue.facts()
                .find(row.getString("fact"))
                .map(fact -> new Answer.Said(AnswerJson.read(fact, value), source, reason));
    }

    /// The version in which the answer was last changed; 0 if it never was.
    long changedIn(CaseId id, String fact) {
        return sql.sql("select changed_in from case_answer where case_id = :id and fact = :fact")
                .param("id", id.value())
                .param("fact", fact)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /// @param answer empty: it is taken back
    void put(CaseId id, String fact, Optional<Answer> answer, long version) {
        sql.sql("""
                insert into case_answer (case_id, fact, value, source, said_unknown, reason, changed_in)
                values (:id, :fact, :value, :source, :unknown, :reason, :version)
                on conflict (case_id, fact) do update set value = excluded.value, source = excluded.source,
                    said_unknown = excluded.said_unknown, reason = excluded.reason, changed_in = excluded.changed_in
                """)
                .param("id", id.value())
                .param("fact", fact)
                .param("value", answer.map(CaseAnswers::value).orElse(null))
                .param("source", answer.map(Answer::source).orElse(FactSource.CLERK).name())
                .param("unknown", answer.filter(Answer.NotKnown.class::isInstance).isPresent())
                .param("reason", answer.map(CaseAnswers::reason).orElse(null))
                .param("version", version)
                .update();
    }

    private static @Nullable String value(Answer answer) {
        return switch (answer) {
            case Answer.Said said -> AnswerJson.write(said.value());
            case Answer.NotKnown _ -> null;
        };
    }

    private static @Nullable String reason(Answer answer) {
        return switch (answer) {
            case Answer.Said said -> said.reason();
            case Answer.NotKnown _ -> null;
        };
    }
}
