package madoguchi.form.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import madoguchi.form.person.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// Reads request, visit, case and people with statements of its own. That the other features read the same tables with
/// theirs is the point: one slip cannot deceive both.
@Component
class Witnesses {

    private final JdbcClient sql;

    Witnesses(JdbcClient sql) {
        this.sql = sql;
    }

    /// One view of all tables at one moment.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Witness of(UUID id) {
        var request = request(id);
        return new Witness(request, now(request), people(request), facts(request), others(request));
    }

    @Transactional(readOnly = true)
    public byte[] key() {
        return sql.sql("select key from print_key").query(byte[].class).single();
    }

    private Witness.Request request(UUID id) {
        return sql.sql("""
                select r.*, array(select content_hash from print_page p where p.request = r.id order by p.page) as hashes
                from print_request r where r.id = :id
                """).param("id", id).query(Witnesses::request).single();
    }

    private static Witness.Request request(ResultSet row, int index) throws SQLException {
        return new Witness.Request(
                row.getObject("id", UUID.class),
                row.getObject("visit", UUID.class),
                row.getInt("ticket_number"),
                row.getInt("counter"),
                row.getObject("case_id", UUID.class),
                row.getLong("case_version"),
                row.getString("form"),
                row.getString("signer"),
                row.getString("persons"),
                row.getString("template_hash"),
                row.getString("data_hash"),
                row.getObject("day", LocalDate.class),
                row.getInt("pages"),
                row.getString("state"),
                Optional.ofNullable(row.getString("document_hash")),
                Stream.of((Object[]) row.getArray("hashes").getArray()).map(Object::toString).map(String::strip).toList());
    }

    private Witness.Circumstances now(Witness.Request request) {
        return sql.sql("""
                select v.open, c.case_id, f.version,
                       exists (select from counter_serving s where s.visit = v.visit and s.counter = :counter) as here
                from known_visit v join case_visit c on c.visit = v.visit join case_file f on f.id = c.case_id
                where v.visit = :visit
                """)
                .param("visit", request.visit())
                .param("counter", request.counter())
                .query((row, _) -> new Witness.Circumstances(
                        row.getBoolean("open"),
                        row.getObject("case_id", UUID.class),
                        row.getLong("version"),
                        row.getBoolean("here")))
                .single();
    }

    private Map<Role, Witness.Someone> people(Witness.Request request) {
        var people = new EnumMap<Role, Witness.Someone>(Role.class);
        sql.sql("""
                select r.role, p.id, p.name, p.common_name, p.kana, p.birth_date, p.address, p.phone
                from case_person p join case_role r on r.person = p.id and r.case_id = p.case_id
                where p.case_id = :case
                """)
                .param("case", request.caseId())
                .query((row, index) -> people.put(Role.valueOf(row.getString("role")), someone(row, index)))
                .list();
        return people;
    }

    private Map<String, String> facts(Witness.Request request) {
        var facts = new HashMap<String, String>();
        sql.sql("select code, value from case_fact where case_id = :case and value <> ''")
                .param("case", request.caseId())
                .query((row, _) -> facts.put(row.getString("code"), row.getString("value")))
                .list();
        return facts;
    }

    private List<Witness.Someone> others(Witness.Request request) {
        return sql.sql("""
                select distinct p.id, p.name, p.common_name, p.kana, p.birth_date, p.address, p.phone
                from case_person p
                join case_visit c on c.case_id = p.case_id
                join known_visit v on v.visit = c.visit
                where v.open and p.case_id <> :case
                """)
                .param("case", request.caseId())
                .query(Witnesses::someone)
                .list();
    }

    private static Witness.Someone someone(ResultSet row, int index) throws SQLException {
        return new Witness.Someone(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("common_name"),
                row.getString("kana"),
                row.getString("birth_date"),
                row.getString("address"),
                row.getString("phone"));
    }
}
