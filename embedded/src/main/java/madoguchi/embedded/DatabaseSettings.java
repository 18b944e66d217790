package madoguchi.embedded;

import static madoguchi.embedded.DatabaseRoles.SUPERUSER;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How the database server is set. The library is made for tests and starts it with everything that makes data safe
/// switched off; here it is switched on again.
final class DatabaseSettings {

    private DatabaseSettings() {}

    static EmbeddedPostgres.Builder builder(
            DataFolder data, Path binaries, int port, Optional<DatabaseListener> listener) {
        var log = Redirect.appendTo(data.log().toFile());
        var builder = EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data.data())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setPGStartupWait(Duration.ofSeconds(30))
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("encoding", "UTF8")
                // Also for these options of initdb there is no other door. They come after the library's `-A trust`.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", data.credentials().passwordFile(SUPERUSER).toString())
                .setConnectConfig("password", data.credentials().password(SUPERUSER))
                .setOutputRedirector(log)
                .setErrorRedirector(log);
        return reachable(discreet(durable(builder)), listener);
    }

    private static EmbeddedPostgres.Builder durable(EmbeddedPostgres.Builder builder) {
        return builder.setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on");
    }

    /// The server's log never quotes a statement or a row.
    private static EmbeddedPostgres.Builder discreet(EmbeddedPostgres.Builder builder) {
        return builder.setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_error_verbosity", "terse");
    }

    /// All addresses of the machine are loopback too; naming both, the server would get only the first.
    private static String addresses(DatabaseListener listener) {
        var address = listener.address();
        return List.of("127.0.0.1", "0.0.0.0").contains(address) ? address : "127.0.0.1," + address;
    }

    private static EmbeddedPostgres.Builder reachable(
            EmbeddedPostgres.Builder builder, Optional<DatabaseListener> listener) {
        builder.setServerConfig("unix_socket_directories", quoted(""));
        if (listener.isEmpty()) {
            return builder.setServerConfig("listen_addresses", "127.0.0.1");
        }
        var identity = listener.get().identity().toAbsolutePath();
        return builder.setServerConfig("listen_addresses", quoted(addresses(listener.get())))
                .setServerConfig("ssl", "on")
                .setServerConfig("ssl_min_protocol_version", "TLSv1.2")
                .setServerConfig("ssl_cert_file", quoted(identity.resolve("certificate.pem").toString()))
                .setServerConfig("ssl_key_file", quoted(identity.resolve("key.pem").toString()));
    }

    /// `pg_ctl` hands them to a shell.
    private static String quoted(String value) {
        return "'" + value.replace("'", "'\\''") + "'";
    }
}
