package madoguchi.form.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import madoguchi.event.CaseId;
import madoguchi.form.person.Address;
import madoguchi.form.person.BirthDate;
import madoguchi.form.person.Person;
import madoguchi.form.person.Role;
import madoguchi.form.person.Sex;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The people of a case and the roles they hold, as rows. Decides nothing: see [AssignPerson].
@Component
class CasePeople {

    private final JdbcClient sql;

    CasePeople(JdbcClient sql) {
        this.sql = sql;
    }

    Map<Role, Person> of(CaseId id) {
        var people = new EnumMap<Role, Person>(Role.class);
        sql.sql("select r.role, p.* from case_role r join case_person p on p.id = r.person where r.case_id = :id")
                .param("id", id.value())
                .query((row, _) -> people.put(Role.valueOf(row.getString("role")), person(row)))
                .list();
        return people;
    }

    /// The version in which the role was last changed; 0 if it never was.
    long changedIn(CaseId id, Role role) {
        return sql.sql("select changed_in from case_role where case_id = :id and role = :role")
                .param("id", id.value())
                .param("role", role.name())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    void add(CaseId id, Person person) {
        sql.sql("""
                insert into case_person (id, case_id, name, common_name, kana, birth_date, sex, address_kind, address,
                                         phone, source, resident)
                values (:id, :case, :name, :commonName, :kana, :birthDate, :sex, :addressKind, :address,
                        :phone, :source, :resident)
                """)
                .param("id", person.id())
                .param("case", id.value())
                .param("name", person.name())
                .param("commonName", person.commonName())
                .param("kana", person.kana())
                .param("birthDate", person.birthDate().digits())
                .param("sex", person.sex().name())
                .param("addressKind", kind(person.address()))
                .param("address", person.registeredAddress().orElse(null))
                .param("phone", person.phone())
                .param("source", person.source().name())
                .param("resident", person.resident())
                .update();
    }

    /// Gives the role to a person of the case, or to nobody. Whoever holds no role any more is forgotten.
    void hold(CaseId id, Role role, @Nullable UUID person, long version) {
        sql.sql("""
                insert into case_role (case_id, role, person, changed_in) values (:id, :role, :person, :version)
                on conflict (case_id, role) do update set person = excluded.person, changed_in = excluded.changed_in
                """)
                .param("id", id.value())
                .param("role", role.name())
                .param("person", person)
                .param("version", version)
                .update();
        sql.sql("""
                delete from case_person p
                where p.case_id = :id and not exists (select from case_role r where r.person = p.id)
                """).param("id", id.value()).update();
    }

    void withhold(UUID person) {
        sql.sql("update case_person set address_kind = 'WITHHELD', address = null, phone = null where id = :id")
                .param("id", person)
                .update();
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("common_name"),
                row.getString("kana"),
                new BirthDate(row.getString("birth_date")),
                Sex.valueOf(row.getString("sex")),
                address(row),
                row.getString("phone"),
                Person.Source.valueOf(row.getString("source")),
                row.getString("resident"));
    }

    private static Address address(ResultSet row) throws SQLException {
        var text = row.getString("address");
        if (text != null) {
            return new Address.Registered(text);
        }
        return row.getString("address_kind").equals("WITHHELD") ? new Address.Withheld() : new Address.Unknown();
    }

    private static String kind(Address address) {
        return switch (address) {
            case Address.Registered _ -> "REGISTERED";
            case Address.Withheld _ -> "WITHHELD";
            case Address.Unknown _ -> "UNKNOWN";
        };
    }
}
