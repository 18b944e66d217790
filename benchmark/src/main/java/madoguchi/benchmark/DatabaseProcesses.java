package madoguchi.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The database server's processes. It is started as a daemon and is nobody's child; its own file says who it is.
final class DatabaseProcesses {

    private DatabaseProcesses() {}

    static List<ProcessHandle> in(Path data) {
        try (var lines = Files.lines(data.resolve("postgres/data/postmaster.pid"))) {
            var server = ProcessHandle.of(Long.parseLong(lines.findFirst().orElseThrow().strip()))
                    .orElseThrow();
            return Stream.concat(Stream.of(server), server.descendants()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
