package madoguchi.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import madoguchi.event.Build;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// `run.json` in the data folder: how other commands find the running system. Left behind by `kill -9`, so the process
/// number counts, not the file.
///
/// @param started when the process began, as the operating system says: process numbers are used again
/// @param printer of the counter with the agent, as the town's file names it
/// @param build which one runs; null in a file of the first release
public record RunFile(
        long pid,
        String started,
        int port,
        String staff,
        String visitors,
        String bootstrapServers,
        String printer,
        @Nullable String build) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static RunFile of(Addresses addresses, String printer) {
        return new RunFile(
                ProcessHandle.current().pid(),
                beginning(ProcessHandle.current()),
                addresses.ports().staff(),
                addresses.staffOrigin(),
                addresses.publicOrigin(),
                addresses.bootstrapServers(),
                printer,
                Build.fingerprint());
    }

    static Path in(Path data) {
        return data.resolve("run.json");
    }

    void write(Path data) {
        try {
            var draft = data.resolve("run.json.new");
            Files.write(draft, JSON.writeValueAsBytes(this));
            Files.move(draft, in(data), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void remove(Path data) {
        try {
            Files.deleteIfExists(in(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What runs on this data, if anything does.
    public static Optional<RunFile> find(Path data) {
        if (!Files.exists(in(data))) {
            return Optional.empty();
        }
        return Optional.of(JSON.readValue(in(data), RunFile.class)).filter(RunFile::alive);
    }

    public int databasePort() {
        return new Ports(port).database();
    }

    private boolean alive() {
        return ProcessHandle.of(pid)
                .filter(process -> beginning(process).equals(started))
                .isPresent();
    }

    private static String beginning(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("");
    }
}
