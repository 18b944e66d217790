package madoguchi.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A real IPP printer for tests: the program `ippeveprinter` of CUPS, with the name service that it insists on, in
/// namespaces of its own. It takes documents over the network like a printer in a hall, and can be made to fail.
public final class EmbeddedPrinter implements AutoCloseable {

    private static final List<String> PROGRAMS = List.of("ippeveprinter", "avahi-daemon", "dbus-daemon", "unshare");
    private static final long PATIENCE_MILLIS = 15_000;

    private final Process process;
    private final Path folder;
    private final int port;

    private EmbeddedPrinter(Process process, Path folder, int port) {
        this.process = process;
        this.folder = folder;
        this.port = port;
    }

    /// What must be installed before [#start] can work; empty where all is there.
    /// Debian: `cups-ipp-utils avahi-daemon dbus util-linux`.
    public static List<String> missingPrograms() {
        return PROGRAMS.stream().filter(program -> !isInstalled(program)).toList();
    }

    /// @param folder empty; the printer keeps its files there
    public static EmbeddedPrinter start(Path folder, int port) {
        try {
            Files.createDirectories(folder);
            var script = Files.write(folder.resolve("printer.sh"), resource("printer.sh"));
            var command = Files.write(folder.resolve("job.sh"), resource("job.sh"));
            if (!script.toFile().setExecutable(true) || !command.toFile().setExecutable(true)) {
                throw new IllegalStateException("not allowed to make a script executable");
            }
            var process = new ProcessBuilder(
                            "sh", script.toString(), String.valueOf(port), folder.toString(), command.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("printer.log").toFile())
                    .start();
            var printer = new EmbeddedPrinter(process, folder, port);
            printer.behave(Behaviour.PRINTS);
            printer.awaitAnswer();
            return printer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI uri() {
        return URI.create("ipp://localhost:" + port + "/ipp/print");
    }

    public void behave(Behaviour behaviour) {
        try {
            Files.writeString(folder.resolve("behaviour"), behaviour.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the printer was given, as it arrived.
    public List<Path> documents() {
        try (var files = Files.list(folder.resolve("spool"))) {
            return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The end of its input is the printer's end; it comes as well when this process is killed.
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitAnswer() throws IOException {
        var start = System.nanoTime();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() - start > TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS)) {
                close();
                throw new IllegalStateException(
                        "the printer program does not start: " + Files.readString(folder.resolve("printer.log")));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("localhost", port), 200);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isInstalled(String program) {
        return Stream.of("/usr/bin", "/usr/sbin", "/bin", "/sbin", "/usr/local/bin")
                .map(directory -> Path.of(directory, program))
                .anyMatch(Files::isExecutable);
    }

    private static byte[] resource(String name) throws IOException {
        try (var in = EmbeddedPrinter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not packed: " + name);
            }
            return in.readAllBytes();
        }
    }

    /// What becomes of the next document.
    public enum Behaviour {
        PRINTS,
        /// Taken, then given up.
        FAILS,
        /// Taken, and nothing moves.
        HANGS
    }
}
