package madoguchi.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// `pg_hba.conf`: from where who may come in, and how it is proved. Nobody is believed without a password, the
/// superuser comes from this machine only, and what crosses the network is encrypted.
record HostRules(Path data) {

    private static final String HERE = """
            # Written by Madoguchi at every start.
            host    all       all                          127.0.0.1/32 scram-sha-256
            host    all       all                          ::1/128      scram-sha-256
            """;

    private static final String BEYOND = """
            hostssl madoguchi form_service,ticket_service  0.0.0.0/0    scram-sha-256
            hostssl madoguchi form_service,ticket_service  ::/0         scram-sha-256
            """;

    boolean exist() {
        return Files.exists(file());
    }

    /// So did the first release: whoever had an account on the machine came in.
    boolean trustAnybody() {
        try (var lines = Files.lines(file())) {
            return lines.anyMatch(line -> !line.startsWith("#") && line.stripTrailing().endsWith("trust"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(boolean beyondThisMachine) {
        try {
            var draft = data.resolve("pg_hba.conf.new");
            Files.writeString(draft, beyondThisMachine ? HERE + BEYOND : HERE);
            Files.move(draft, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return data.resolve("pg_hba.conf");
    }
}
