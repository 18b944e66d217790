package madoguchi.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Where the database lies, and what an earlier process may have left there.
record DataFolder(Path folder) {

    Path data() {
        return folder.resolve("data");
    }

    HostRules rules() {
        return new HostRules(data());
    }

    /// Beside the data, so that a copy of the data alone opens nothing.
    Credentials credentials() {
        return new Credentials(folder.resolve("credentials"));
    }

    Path log() {
        return folder.resolve("postgresql.log");
    }

    /// `kill -9` of this process leaves the server running. It holds the data, so it is stopped in good order first;
    /// the folder's lock has already shown that no living process of ours uses it.
    void stopOrphan() {
        server().ifPresent(server -> {
            server.destroy();
            try {
                server.onExit().get(15, TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException e) {
                throw EmbeddedError.DATABASE_DID_NOT_START.failure(folder.toString(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw EmbeddedError.DATABASE_DID_NOT_START.failure(folder.toString(), e);
            }
        });
    }

    /// The server on this data: our own, or an orphan of an earlier process. A process number may long belong to somebody
    /// else, so only a `postgres` counts.
    Optional<ProcessHandle> server() {
        return firstLine(data().resolve("postmaster.pid"))
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                .filter(process ->
                        process.info().command().orElse("").endsWith("/postgres"));
    }

    private static Optional<String> firstLine(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(file)) {
            return lines.findFirst().map(String::strip).filter(line -> line.matches("\\d+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A first start that was interrupted leaves half a database that would never start again. It never held anything,
    /// but nothing is deleted here: it is moved aside.
    void setAsideIfIncomplete() {
        if (Files.exists(data()) && !Files.exists(completed())) {
            move(data(), folder.resolve("incomplete-" + Instant.now().toEpochMilli()));
        }
    }

    /// What has to lie there before the server starts.
    void prepareAccess(boolean beyondThisMachine) {
        credentials().drawMissing(DatabaseRoles.SUPERUSER);
        DatabaseRoles.SERVICES.forEach(credentials()::drawMissing);
        if (rules().exist() && !rules().trustAnybody()) {
            rules().write(beyondThisMachine);
        }
    }

    void markComplete() {
        try {
            if (!Files.exists(completed())) {
                Files.createFile(completed());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path completed() {
        return folder.resolve("initialised");
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
