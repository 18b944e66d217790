package madoguchi.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who comes into the database, from where, and what proves it.
class DatabaseAccessIT {

    private final int port = Ports.anyFree();

    @TempDir
    private Path folder;

    @Test
    void nobodyComesInWithoutThePasswordOfThisTown() throws Exception {
        try (var database = start()) {
            for (var role : new String[] {"postgres", "form_service", "ticket_service"}) {
                var file = passwordFile(role);

                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
                assertThatCode(() -> signIn(database, role, Files.readString(file)).close())
                        .doesNotThrowAnyException();
                assertThatThrownBy(() -> signIn(database, role, "")).isInstanceOf(SQLException.class);
                assertThatThrownBy(() -> signIn(database, role, "postgres")).hasMessageContaining("password");
            }
            assertThatThrownBy(() -> signIn(database, "staff_owner", "")).isInstanceOf(SQLException.class);
            assertThat(Files.readString(folder.resolve("data/pg_hba.conf"))).doesNotContain("trust");
        }
    }

    @Test
    void passwordThatWasReplacedCountsFromTheNextStart() throws Exception {
        start().close();
        var before = Files.readString(passwordFile("form_service"));
        Files.delete(passwordFile("form_service"));

        try (var database = start()) {
            var now = Files.readString(passwordFile("form_service"));

            assertThat(now).isNotEqualTo(before);
            assertThatThrownBy(() -> signIn(database, "form_service", before)).hasMessageContaining("password");
            signIn(database, "form_service", now).close();
        }
    }

    @Test
    void folderOfTheFirstReleaseIsClosedToStrangersAndLosesNothing() throws Exception {
        leftByTheFirstRelease();

        try (var database = start()) {
            assertThatThrownBy(() -> signIn(database, "postgres", "")).isInstanceOf(SQLException.class);
            try (var form = signIn(database, "form_service")) {
                assertThat(ask(form, "select word from form.word")).isEqualTo("kept");
                form.createStatement().execute("alter table form.word add column more text");
                form.createStatement().execute("create or replace function form.one() returns int return 1");
            }
            try (var ticket = signIn(database, "ticket_service")) {
                assertThat(ask(ticket, "select name from staff.account")).isEqualTo("kept too");
                assertThatThrownBy(() -> ask(ticket, "select word from form.word"))
                        .hasMessageContaining("permission denied");
            }
        }
        start().close();
    }

    /// No password, no roles, everything the superuser's: `trust`, as that release called the library.
    private void leftByTheFirstRelease() throws Exception {
        Files.createDirectories(EmbeddedServers.sharedBinaries());
        try (var server = io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder()
                        .setDataDirectory(folder.resolve("data"))
                        .setCleanDataDirectory(false)
                        .setOverrideWorkingDirectory(EmbeddedServers.sharedBinaries().toFile())
                        .setPort(port)
                        .start();
                var connection = server.getPostgresDatabase().getConnection()) {
            connection.createStatement().execute("create database madoguchi");
            try (var madoguchi = server.getDatabase("postgres", "madoguchi").getConnection()) {
                madoguchi.createStatement().execute("""
                        create schema form;
                        create table form.word (id bigint generated always as identity, word text);
                        insert into form.word (word) values ('kept');
                        create function form.one() returns int return 0;
                        create schema staff;
                        create table staff.account (name text);
                        insert into staff.account values ('kept too')""");
            }
        }
        Files.createFile(folder.resolve("initialised"));
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(folder, EmbeddedServers.sharedBinaries(), port, Optional.empty());
    }

    private Path passwordFile(String role) {
        return folder.resolve("credentials").resolve(role).resolve("spring.datasource.password");
    }

    private Connection signIn(EmbeddedPostgres database, String role) throws Exception {
        return signIn(database, role, Files.readString(passwordFile(role)));
    }

    private static Connection signIn(EmbeddedPostgres database, String role, String password) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), role, password);
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
