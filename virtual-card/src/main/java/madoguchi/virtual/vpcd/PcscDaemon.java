package madoguchi.virtual.vpcd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// A real pcscd whose readers are the virtual ones of vpcd. It can be killed and started again, as happens to the one of
/// a counter's PC; cards stay in their readers meanwhile. There is one PC/SC service on a machine, so there is one of these
/// at a time.
///
/// `libpcsclite` finds it at its usual socket. The driver listens on every address: for tests and demonstration only.
public final class PcscDaemon implements AutoCloseable {

    public static final Path PROGRAM = Path.of("/usr/sbin/pcscd");
    public static final Path DRIVER = Path.of("/usr/lib/pcsc/drivers/serial/libifdvpcd.so");
    private static final Path RUN = Path.of("/run/pcscd");
    public static final Path SOCKET = RUN.resolve("pcscd.comm");
    private static final Path PID = RUN.resolve("pcscd.pid");
    private static final int FIRST_PORT = 20_000;
    private static final int PAIRS = 5_000;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PEACE = Duration.ofSeconds(3);
    private static final Duration LOOK = Duration.ofMillis(2);

    private final Path folder;
    private final List<Integer> ports;
    private final Map<Integer, VpcdCard> cards = new HashMap<>();
    private @Nullable Process process;

    private PcscDaemon(Path folder, List<Integer> ports) {
        this.folder = folder;
        this.ports = ports;
    }

    /// Whether this machine has what it takes, and no PC/SC service of its own that would be disturbed.
    public static boolean isPossible() {
        var writable = Files.isWritable(Files.exists(RUN) ? RUN : Path.of("/run"));
        return Files.isExecutable(PROGRAM) && Files.exists(DRIVER) && !Files.exists(SOCKET) && writable;
    }

    /// @param folder for its settings, and for nothing else: pcscd reads every file in it
    /// @param readers how many; the first is called `Virtual PCD 00 00`, the second `Virtual PCD 2 00 00`; each has an
    ///     empty slot besides, whose name ends in `01`
    public static PcscDaemon start(Path folder, int readers) throws IOException {
        var daemon = new PcscDaemon(folder, freePorts(readers));
        Files.writeString(folder.resolve("vpcd"), daemon.settings());
        daemon.start();
        return daemon;
    }

    /// vpcd takes its port from the device's name. It knows one reader per loaded library, so each has a copy of it; that
    /// also keeps a reader that hangs from holding up the others.
    private String settings() throws IOException {
        var drivers = Files.createDirectory(folder.resolve("drivers"));
        var settings = new StringBuilder();
        for (var port : ports) {
            var driver = drivers.resolve(port + ".so");
            Files.copy(DRIVER, driver);
            settings.append(
                    """
                    FRIENDLYNAME "%3$s"
                    DEVICENAME /dev/null:0x%1$X
                    LIBPATH %2$s
                    CHANNELID 0x%1$X

                    """
                            .formatted(port, driver, name(ports.indexOf(port))));
        }
        return settings.toString();
    }

    private static String name(int reader) {
        return reader == 0 ? "Virtual PCD" : "Virtual PCD " + (reader + 1);
    }

    /// Returns when clients are let in and cards are in their readers again.
    ///
    /// @throws IllegalStateException if it runs
    public synchronized void start() throws IOException {
        if (process != null) {
            throw new IllegalStateException("pcscd runs");
        }
        Files.createDirectories(RUN);
        clearUp();
        var started = new ProcessBuilder(PROGRAM.toString(), "--foreground", "-c", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process = started;
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isUp()) {
            if (System.nanoTime() > end || !started.isAlive()) {
                close();
                throw new IOException("pcscd does not start");
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        for (var card : cards.entrySet()) {
            card.getValue().connect(ports.get(card.getKey()));
        }
    }

    private boolean isUp() {
        return Files.exists(SOCKET) && ports.stream().allMatch(port -> listens(port) && listens(port + 1));
    }

    /// As a crash does (`kill -9`): nothing is told to anybody, and its files stay.
    public synchronized void kill() throws IOException {
        if (process != null) {
            end(process.destroyForcibly());
        }
    }

    private void end(Process ending) throws IOException {
        ending.onExit().join();
        process = null;
        for (var card : cards.values()) {
            card.disconnect();
        }
    }

    /// @throws IllegalStateException if that reader has a card: vpcd would keep the second one waiting
    synchronized void take(int reader, VpcdCard card) throws IOException {
        if (process == null) {
            throw new IOException("pcscd does not run");
        }
        if (cards.putIfAbsent(reader, card) != null) {
            throw new IllegalStateException("a card is in the reader");
        }
        card.connect(ports.get(reader));
    }

    synchronized void give(int reader, VpcdCard card) {
        cards.remove(reader, card);
    }

    private static boolean ended(Process ending) {
        try {
            return ending.waitFor(PEACE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void clearUp() throws IOException {
        Files.deleteIfExists(SOCKET);
        Files.deleteIfExists(PID);
    }

    private static boolean listens(int port) {
        // A connection would be a card: only the kernel's table is asked.
        try {
            var wanted = ":%04X 00000000:0000 0A".formatted(port);
            return Files.readString(Path.of("/proc/net/tcp")).contains(wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Each reader listens on its port and, for its empty slot, on the next. They lie below those that the kernel gives
    /// to outgoing connections: between this look and the driver's own, nothing else comes to hold one.
    private static List<Integer> freePorts(int count) throws IOException {
        var free = new ArrayList<Integer>();
        var from = FIRST_PORT + 2 * ThreadLocalRandom.current().nextInt(PAIRS);
        for (var i = 0; i < PAIRS && free.size() < count; i++) {
            var port = FIRST_PORT + (from - FIRST_PORT + 2 * i) % (2 * PAIRS);
            if (isFree(port) && isFree(port + 1)) {
                free.add(port);
            }
        }
        if (free.size() < count) {
            throw new IOException("no free ports for " + count + " virtual readers");
        }
        return free;
    }

    private static boolean isFree(int port) {
        try (var _ = new ServerSocket(port)) {
            return true;
        } catch (IOException _) { // somebody's
            return false;
        }
    }

    /// Ends it in peace if it lets us, and takes the cards out.
    @Override
    public synchronized void close() throws IOException {
        var running = process;
        if (running != null) {
            running.destroy();
            end(ended(running) ? running : running.destroyForcibly());
        }
        cards.clear();
        clearUp();
    }
}
