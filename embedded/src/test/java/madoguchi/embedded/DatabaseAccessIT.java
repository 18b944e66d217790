package madoguchi.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static madoguchi.identity.authority.Wanted.server;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import madoguchi.identity.IdentityName;
import madoguchi.identity.authority.TownCertificates;
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

    /// "Beyond" is another address of loopback here; the rules for it are those of any address but 127.0.0.1.
    @Test
    void beyondThisMachineEverythingIsEncryptedAndTheServerProvesWhoItIs() throws Exception {
        var certificates = new TownCertificates(folder.resolve("certificates of a town"), Clock.systemUTC());
        certificates.make("999999", List.of(server(IdentityName.POSTGRES, List.of("127.0.0.2"))));
        var identity = certificates.folderOf(IdentityName.POSTGRES).path();
        var other = new TownCertificates(folder.resolve("another town"), Clock.systemUTC());
        other.make("999999", List.of(server(IdentityName.POSTGRES, List.of())));

        // The certificate knows the first of the two only.
        var listener = new DatabaseListener("127.0.0.2,127.0.0.3", identity);
        try (var _ = EmbeddedPostgres.start(folder, EmbeddedServers.sharedBinaries(), port, Optional.of(listener))) {
            assertThat(overNetwork("127.0.0.2", "form_service", verified(identity))).isEqualTo("TLSv1.3");
            assertThatThrownBy(() -> overNetwork("127.0.0.2", "form_service", "sslmode=disable"))
                    .hasMessageContaining("pg_hba.conf");
            assertThatThrownBy(() -> overNetwork("127.0.0.2", "postgres", verified(identity)))
                    .hasMessageContaining("pg_hba.conf");
            assertThatThrownBy(() -> overNetwork(
                            "127.0.0.2",
                            "form_service",
                            verified(other.folderOf(IdentityName.POSTGRES).path())))
                    .hasMessageContaining("SSL error");
            assertThatThrownBy(() -> overNetwork("127.0.0.3", "form_service", verified(identity)))
                    .hasMessageContaining("127.0.0.3");
        }
    }

    /// What a service on another machine is told.
    private static String verified(Path identity) {
        return "sslmode=verify-full&sslrootcert=" + URLEncoder.encode(identity.resolve("ca.pem").toString(), UTF_8);
    }

    private String overNetwork(String host, String role, String settings) throws Exception {
        var url = "jdbc:postgresql://%s:%d/madoguchi?localSocketAddress=%s&%s".formatted(host, port, host, settings);
        try (var connection = DriverManager.getConnection(url, role, Files.readString(passwordFile(role)))) {
            return ask(connection, "select version from pg_stat_ssl where pid = pg_backend_pid()");
        }
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
