package madoguchi.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A command as a process of its own, from the jars that ./madoguchi starts.
final class TownProcess implements AutoCloseable {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    private final Process process;
    private final BufferedReader console;
    private final List<String> said = new ArrayList<>();

    private TownProcess(Process process) {
        this.process = process;
        this.console = process.inputReader();
    }

    static TownProcess run(String... arguments) throws IOException {
        return start(Stream.concat(Stream.of("run"), Stream.of(arguments)).toArray(String[]::new));
    }

    static TownProcess start(String... arguments) throws IOException {
        var command = Stream.concat(
                        Stream.of(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-Xmx512m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-Dorg.springframework.boot.logging.LoggingSystem=none",
                                "-Dstdout.encoding=UTF-8",
                                "-Dstderr.encoding=UTF-8",
                                "-Dmadoguchi.home=" + HOME,
                                "-jar",
                                Path.of("target", "launcher.jar").toString()),
                        Stream.of(arguments))
                .toList();
        return new TownProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /// Reads the console up to the line that says it is ready, or to its end.
    TownProcess untilReady() throws IOException {
        return untilLine("準備ができました");
    }

    TownProcess untilLine(String beginning) throws IOException {
        String line;
        while ((line = console.readLine()) != null) {
            said.add(line);
            if (line.startsWith(beginning)) {
                return this;
            }
        }
        throw new AssertionError("not ready: " + String.join("\n", said));
    }

    /// Reads the console to its end.
    int exitCode() throws IOException, InterruptedException {
        String line;
        while ((line = console.readLine()) != null) {
            said.add(line);
        }
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            throw new AssertionError("still running: " + said());
        }
        return process.exitValue();
    }

    String said() {
        return String.join("\n", said);
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }
}
