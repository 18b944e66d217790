package madoguchi.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/// The roles of a town's database, from `roles.sql`: each service owns its schema and reads no other.
final class DatabaseRoles {

    static final String SUPERUSER = "postgres";
    static final List<String> SERVICES = List.of("form_service", "ticket_service");

    private DatabaseRoles() {}

    static void make(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql());
        }
    }

    /// The server keeps a hash, and its log quotes no statement.
    static void setPassword(Connection database, String role, String password) throws SQLException {
        try (var compose = database.prepareStatement("select format('alter role %I password %L', ?, ?)");
                var alter = database.createStatement()) {
            compose.setString(1, role);
            compose.setString(2, password);
            try (var composed = compose.executeQuery()) {
                composed.next();
                alter.execute(composed.getString(1));
            }
        }
    }

    private static String sql() {
        try (var file = Objects.requireNonNull(DatabaseRoles.class.getResourceAsStream("roles.sql"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
