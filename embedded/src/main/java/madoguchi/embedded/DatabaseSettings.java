package madoguchi.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;

/// How the database server is set. The library is made for tests and starts it with everything that makes data safe
/// switched off; here it is switched on again.
final class DatabaseSettings {

    private DatabaseSettings() {}

    static EmbeddedPostgres.Builder builder(DataFolder data, Path binaries, int port) {
        var log = Redirect.appendTo(data.log().toFile());
        var builder = EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data.data())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setPGStartupWait(Duration.ofSeconds(30))
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("encoding", "UTF8")
                .setOutputRedirector(log)
                .setErrorRedirector(log);
        return discreet(durable(builder));
    }

    private static EmbeddedPostgres.Builder durable(EmbeddedPostgres.Builder builder) {
        return builder.setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on");
    }

    /// The server's log never quotes a statement or a row.
    private static EmbeddedPostgres.Builder discreet(EmbeddedPostgres.Builder builder) {
        return builder.setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("listen_addresses", "127.0.0.1");
    }
}
