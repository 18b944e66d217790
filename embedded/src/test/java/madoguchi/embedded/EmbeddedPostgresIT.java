package madoguchi.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresIT {

    private final int port = Ports.anyFree();

    @TempDir
    private Path folder;

    @Test
    void commitsAreDurableAndCharactersSurviveARestart() throws Exception {
        try (var database = start()) {
            execute(database, "create table word (word text)");
            execute(database, "insert into word values ('邉󠄀 𠮷')");
        }

        try (var database = start()) {
            assertThat(query(database, "select word from word")).isEqualTo("邉󠄀 𠮷");
            assertThat(query(database, "show fsync")).isEqualTo("on");
            assertThat(query(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(query(database, "show full_page_writes")).isEqualTo("on");
            assertThat(query(database, "show server_encoding")).isEqualTo("UTF8");
        }
    }

    @Test
    void serverLeftByAKilledProcessIsStoppedAndItsDataUsedAgain() throws Exception {
        var killed = startInAnotherProcess();
        killed.destroyForcibly().waitFor(10, TimeUnit.SECONDS);

        try (var database = start()) {
            assertThat(query(database, "select word from word")).isEqualTo("kept");
        }
    }

    @Test
    void interruptedFirstStartIsSetAside() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/postgresql.conf"), "half");

        try (var database = start()) {
            assertThat(query(database, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void secondStartOnTheSameFolderIsRefused() {
        try (var _ = start()) {
            assertThatThrownBy(this::start).hasMessageStartingWith("EM-102 DATA_IN_USE");
        }
    }

    @Test
    void neitherLogNorExceptionQuotesARow() throws Exception {
        try (var database = start()) {
            execute(database, "create table word (word text unique)");
            execute(database, "insert into word values ('kakuu')");

            assertThatThrownBy(() -> execute(database, "insert into word values ('kakuu')"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageNotContaining("kakuu");
        }
        assertThat(Files.readString(folder.resolve("postgresql.log"))).contains("ERROR").doesNotContain("kakuu");
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(folder, EmbeddedServers.sharedBinaries(), port, Optional.empty());
    }

    private Process startInAnotherProcess() throws Exception {
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DoomedProcess.class.getName(),
                        folder.toString(),
                        String.valueOf(port))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var lines = process.inputReader();
        while (!"ready".equals(lines.readLine())) {
            assertThat(process.isAlive()).isTrue();
        }
        return process;
    }

    static final class DoomedProcess {

        private DoomedProcess() {}

        public static void main(String[] arguments) throws Exception {
            var database = EmbeddedPostgres.start(
                    Path.of(arguments[0]), EmbeddedServers.sharedBinaries(), Integer.parseInt(arguments[1]), Optional.empty());
            execute(database, "create table word (word text)");
            execute(database, "insert into word values ('kept')");
            System.out.println("ready");
            Thread.currentThread().join();
        }
    }

    private static void execute(EmbeddedPostgres database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.superuserUrl("madoguchi"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(EmbeddedPostgres database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.superuserUrl("madoguchi"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
