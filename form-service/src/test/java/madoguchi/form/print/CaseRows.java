package madoguchi.form.print;

import java.util.Arrays;
import java.util.UUID;
import madoguchi.form.InventedCase;
import madoguchi.form.casework.CaseSnapshot;
import madoguchi.form.person.Address;
import madoguchi.form.person.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writes invented cases as rows.
record CaseRows(JdbcClient sql) {

    void write(InventedCase invented, int counter) {
        var snapshot = invented.snapshot();
        var visit = snapshot.visit().value();
        var id = snapshot.caseId().value();
        run("insert into known_visit (visit, number) values (?, ?)", visit, snapshot.number().value());
        run("delete from counter_serving where counter = ?", counter);
        run("insert into counter_serving (counter, visit, leg, since) values (?, ?, ?, now())",
                counter, visit, UUID.randomUUID());
        run("insert into case_file (id, version, opened_at) values (?, ?, now())", id, snapshot.version());
        run("insert into case_visit (visit, case_id, linked_at) values (?, ?, now())", visit, id);
        snapshot.people().values().stream().distinct().forEach(person -> person(id, person));
        roles(snapshot);
        snapshot.facts().forEach((code, value) ->
                run("insert into case_fact (case_id, code, value, changed_in) values (?, ?, ?, 1)", id, code, value));
    }

    /// As the clerk would: a new version of the case.
    void rename(UUID caseId, UUID person, String name) {
        run("update case_person set name = ? where id = ?", name, person);
        run("update case_file set version = version + 1 where id = ?", caseId);
    }

    private void person(UUID caseId, Person person) {
        run("""
                insert into case_person (id, case_id, name, common_name, kana, birth_date, sex, address_kind, address,
                                         phone, source, resident)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                person.id(), caseId, person.name(), person.commonName(), person.kana(), person.birthDate().digits(),
                person.sex().name(), person.address() instanceof Address.Registered ? "REGISTERED" : "WITHHELD",
                person.registeredAddress().orElse(null), person.phone(), person.source().name(), person.resident());
    }

    private void roles(CaseSnapshot snapshot) {
        snapshot.people().forEach((role, person) -> run(
                "insert into case_role (case_id, role, person, changed_in) values (?, ?, ?, 1)",
                snapshot.caseId().value(), role.name(), person.id()));
    }

    private void run(String statement, @Nullable Object... values) {
        sql.sql(statement).params(Arrays.asList(values)).update();
    }
}
