package madoguchi.staff;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// Brings the schema `staff` up to date. Both services do so when they start, perhaps at the same moment: the second one
/// waits for the first. Whoever holds one may use the tables.
final class StaffSchema {

    private StaffSchema() {}

    static StaffSchema migrated(DataSource database) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(hashtext('staff.schema'))");
            try {
                flyway(database).migrate();
                return new StaffSchema();
            } finally {
                statement.execute("select pg_advisory_unlock(hashtext('staff.schema'))");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the schema staff could not be prepared", e);
        }
    }

    private static Flyway flyway(DataSource database) {
        return Flyway.configure()
                .dataSource(database)
                .defaultSchema("staff")
                .createSchemas(true)
                .locations("classpath:db/staff")
                .load();
    }
}
