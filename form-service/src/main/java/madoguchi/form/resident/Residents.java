package madoguchi.form.resident;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import madoguchi.form.person.Address;
import madoguchi.form.person.BirthDate;
import madoguchi.form.person.NameKey;
import madoguchi.form.person.Sex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The town's residents, as of the last import. People are found by key and shown as registered.
@Component
public class Residents {

    private static final String RESIDENT = """
            select id, household, relationship, name, kana, common_name, birth_date, sex, nationality,
                   withheld, case when not withheld then address end as address, died_on
            from resident
            """;

    private final JdbcClient sql;

    Residents(JdbcClient sql) {
        this.sql = sql;
    }

    /// Somebody who is known by a common name (通称) is found by it, too.
    public SearchResult search(ResidentQuery query) {
        query.requireSomething();
        var birthDates = query.birthDates();
        return SearchResult.of(sql.sql(RESIDENT + """
                        where (starts_with(kana_key, :kana) or starts_with(common_kana_key, :kana))
                          and (starts_with(name_key, :name) or starts_with(common_name_key, :name))
                          and (:anyBirthDate or birth_date in (:birthDates))
                        order by kana_key, name_key, birth_date, id
                        limit :limit
                        """)
                .param("kana", query.kanaKey())
                .param("name", query.nameKey())
                .param("anyBirthDate", birthDates.isEmpty())
                .param("birthDates", birthDates.isEmpty() ? List.of("") : birthDates)
                .param("limit", SearchResult.LIMIT + 1)
                .query(Residents::resident)
                .list());
    }

    /// @throws madoguchi.failure.CounterFailure if there is no such resident
    public ResidentRecord get(ResidentId id) {
        return find(id).orElseThrow(ResidentError.UNKNOWN_RESIDENT::failure);
    }

    public Optional<ResidentRecord> find(ResidentId id) {
        return sql.sql(RESIDENT + "where id = :id")
                .param("id", id.value())
                .query(Residents::resident)
                .optional();
    }

    /// Who a card may belong to. More than one where two people share name and birth date: a clerk decides, not we.
    public List<ResidentRecord> findExact(NameKey name, BirthDate birthDate) {
        return sql.sql(RESIDENT + "where (name_key = :name or common_name_key = :name) and birth_date = :birthDate order by id")
                .param("name", name.value())
                .param("birthDate", birthDate.digits())
                .query(Residents::resident)
                .list();
    }

    /// Of all names: for whoever cannot be told by a name.
    public List<ResidentRecord> findProtectedBornOn(BirthDate birthDate) {
        return sql.sql(RESIDENT + "where withheld and birth_date = :birthDate order by id")
                .param("birthDate", birthDate.digits())
                .query(Residents::resident)
                .list();
    }

    /// The resident and those they live with, in the order of the town's own system.
    public List<ResidentRecord> household(ResidentId id) {
        return sql.sql(RESIDENT + "where household = (select household from resident where id = :id) order by line")
                .param("id", id.value())
                .query(Residents::resident)
                .list();
    }

    private static ResidentRecord resident(ResultSet row, int number) throws SQLException {
        return new ResidentRecord(
                new ResidentId(row.getString("id")),
                row.getString("household"),
                row.getString("relationship"),
                row.getString("name"),
                row.getString("kana"),
                row.getString("common_name"),
                new BirthDate(row.getString("birth_date")),
                Sex.valueOf(row.getString("sex")),
                row.getString("nationality"),
                row.getBoolean("withheld") ? new Address.Withheld() : new Address.Registered(row.getString("address")),
                Optional.ofNullable(row.getDate("died_on")).map(Date::toLocalDate).orElse(null));
    }
}
