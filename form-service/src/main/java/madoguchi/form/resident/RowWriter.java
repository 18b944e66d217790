package madoguchi.form.resident;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import madoguchi.form.person.NameKey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Writes rows in batches. The only place where an address gets into the records, and where a withheld one does not.
@Component
class RowWriter {

    private static final int BATCH = 500;

    private static final String INSERT = """
            insert into resident_candidate (id, household, line, relationship, name, name_key, kana, kana_key,
                common_name, common_name_key, common_kana, common_kana_key, birth_date, sex, nationality,
                withheld, address, died_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate sql;

    RowWriter(JdbcTemplate sql) {
        this.sql = sql;
    }

    Batch open(Set<String> withheldHouseholds) {
        return new Batch(withheldHouseholds);
    }

    final class Batch implements AutoCloseable {

        private final Set<String> withheldHouseholds;
        private final List<ResidentRow> waiting = new ArrayList<>(BATCH);

        private Batch(Set<String> withheldHouseholds) {
            this.withheldHouseholds = withheldHouseholds;
        }

        void add(ResidentRow row) {
            waiting.add(row);
            if (waiting.size() == BATCH) {
                close();
            }
        }

        @Override
        public void close() {
            sql.batchUpdate(INSERT, waiting, BATCH, this::bind);
            waiting.clear();
        }

        private void bind(PreparedStatement insert, ResidentRow row) throws SQLException {
            var household = row.text(ResidentColumn.HOUSEHOLD);
            insert.setString(1, row.text(ResidentColumn.ID));
            insert.setString(2, household);
            insert.setLong(3, row.line());
            insert.setString(4, row.text(ResidentColumn.RELATIONSHIP));
            bindNames(insert, row);
            insert.setString(13, row.birthDate().digits());
            insert.setString(14, row.sex().name());
            insert.setString(15, row.text(ResidentColumn.NATIONALITY));
            insert.setBoolean(16, isWithheld(row));
            insert.setString(17, isWithheld(row) ? null : row.address());
            insert.setDate(18, row.diedOn().map(Date::valueOf).orElse(null));
        }

        private void bindNames(PreparedStatement insert, ResidentRow row) throws SQLException {
            insert.setString(5, row.text(ResidentColumn.NAME));
            insert.setString(6, NameKey.of(row.text(ResidentColumn.NAME)).value());
            insert.setString(7, row.find(ResidentColumn.KANA).orElse(null));
            insert.setString(8, KanaKey.of(row.text(ResidentColumn.KANA)).value());
            insert.setString(9, row.find(ResidentColumn.COMMON_NAME).orElse(null));
            insert.setString(10, NameKey.of(row.text(ResidentColumn.COMMON_NAME)).value());
            insert.setString(11, row.find(ResidentColumn.COMMON_KANA).orElse(null));
            insert.setString(12, KanaKey.of(row.text(ResidentColumn.COMMON_KANA)).value());
        }

        private boolean isWithheld(ResidentRow row) {
            return row.isProtected() || withheldHouseholds.contains(row.text(ResidentColumn.HOUSEHOLD));
        }
    }
}
