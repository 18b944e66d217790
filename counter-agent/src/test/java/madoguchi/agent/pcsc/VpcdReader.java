package madoguchi.agent.pcsc;

import static java.time.Duration.ofSeconds;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import madoguchi.agent.virtual.VirtualCard;
import madoguchi.embedded.EmbeddedServers;
import org.awaitility.Awaitility;

/// A real pcscd with the driver of the virtual smart card project (vpcd), and a card at the other end of its socket.
/// The reader it shows has no PIN pad.
final class VpcdReader implements AutoCloseable {

    static final Path DAEMON = Path.of("/usr/sbin/pcscd");
    static final Path DRIVER = Path.of("/usr/lib/pcsc/drivers/serial/libifdvpcd.so");
    static final Path SOCKET = Path.of("/run/pcscd/pcscd.comm");

    private final int port = EmbeddedServers.freePort();
    private final CountDownLatch seen = new CountDownLatch(1);
    private final Process daemon;
    private final Socket socket;

    VpcdReader(Path folder, VirtualCard card) throws IOException {
        Files.createDirectories(SOCKET.getParent());
        Files.writeString(
                folder.resolve("vpcd"),
                """
                FRIENDLYNAME "Virtual PCD"
                DEVICENAME /dev/null:0x%1$X
                LIBPATH %2$s
                CHANNELID 0x%1$X
                """
                        .formatted(port, DRIVER));
        daemon = new ProcessBuilder(DAEMON.toString(), "--foreground", "-c", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        socket = Awaitility.await()
                .atMost(ofSeconds(20))
                .ignoreException(ConnectException.class)
                .until(() -> new Socket(InetAddress.getLoopbackAddress(), port), Objects::nonNull);
        Thread.startVirtualThread(() -> serve(card));
        // The JDK's provider keeps one context for ever: it must not meet a service that is still starting.
        Awaitility.await().atMost(ofSeconds(20)).until(() -> seen.getCount() == 0 && Files.exists(SOCKET));
    }

    /// vpcd sends a two-byte length, then a control byte or a command.
    private void serve(VirtualCard card) {
        try {
            socket.setTcpNoDelay(true);
            var in = new DataInputStream(socket.getInputStream());
            var out = new DataOutputStream(socket.getOutputStream());
            while (true) {
                var message = in.readNBytes(in.readUnsignedShort());
                var answer = message.length == 1 ? control(card, message[0]) : card.answer(message);
                if (answer.length > 0) {
                    out.writeShort(answer.length);
                    out.write(answer);
                    out.flush();
                }
            }
        } catch (IOException e) {
            card.powerOff(); // The daemon stopped.
        }
    }

    private byte[] control(VirtualCard card, byte code) {
        return switch (code) {
            case 0 -> {
                card.powerOff();
                yield new byte[0];
            }
            case 2 -> {
                card.reset();
                yield new byte[0];
            }
            case 4 -> {
                seen.countDown();
                yield card.atr();
            }
            default -> new byte[0];
        };
    }

    @Override
    public void close() throws IOException {
        daemon.destroy();
        daemon.onExit().join();
        socket.close();
        Files.deleteIfExists(SOCKET);
    }
}
