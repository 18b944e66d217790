package madoguchi.virtual.vpcd;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import jdk.net.ExtendedSocketOptions;
import madoguchi.virtual.VirtualCard;
import org.jspecify.annotations.Nullable;

/// A virtual card in a reader of [PcscDaemon], until it is closed: that pulls it. While the daemon is away it stays in the
/// reader without power, and is there again when the daemon is. pcscd looks every 400 ms whether a card is there.
public final class VpcdCard implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int POWER_OFF = 0;
    private static final int POWER_ON = 1;
    private static final int RESET = 2;
    private static final int GIVE_ATR = 4;

    private final PcscDaemon daemon;
    private final int reader;
    private final VirtualCard card;
    private @Nullable Socket socket;
    private @Nullable Thread server;

    private VpcdCard(PcscDaemon daemon, int reader, VirtualCard card) {
        this.daemon = daemon;
        this.reader = reader;
        this.card = card;
    }

    /// @param reader 0 for the first
    /// @throws IOException if the daemon does not run
    /// @throws IllegalStateException if that reader has a card
    public static VpcdCard insert(PcscDaemon daemon, int reader, VirtualCard card) throws IOException {
        var inserted = new VpcdCard(daemon, reader, card);
        daemon.take(reader, inserted);
        return inserted;
    }

    /// Once at first, and again whenever the daemon has come back.
    void connect(int port) throws IOException {
        var connected = new Socket(InetAddress.getLoopbackAddress(), port);
        connected.setTcpNoDelay(true);
        socket = connected;
        server = Thread.ofPlatform().daemon().name("virtual card").start(() -> serve(connected));
    }

    /// vpcd sends a two-byte length, then a control byte or a command; in two packets, so the kernel would wait 40 ms
    /// between them if it were not told, each time, to acknowledge at once.
    private void serve(Socket connected) {
        try (connected) {
            var in = new DataInputStream(connected.getInputStream());
            while (true) {
                connected.setOption(ExtendedSocketOptions.TCP_QUICKACK, true);
                var message = new byte[in.readUnsignedShort()];
                connected.setOption(ExtendedSocketOptions.TCP_QUICKACK, true);
                in.readFully(message);
                send(connected, message.length == 1 ? control(message[0]) : card.answer(message));
                Arrays.fill(message, (byte) 0); // It may have carried a PIN.
            }
        } catch (EOFException | SocketException e) {
            // Pulled, or the daemon went.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            card.powerOff();
        }
    }

    private static void send(Socket connected, byte[] answer) throws IOException {
        if (answer.length > 0) {
            var framed = ByteBuffer.allocate(2 + answer.length).putShort((short) answer.length).put(answer);
            connected.getOutputStream().write(framed.array());
        }
    }

    private byte[] control(byte code) {
        switch (code) {
            case POWER_OFF -> card.powerOff();
            case POWER_ON -> {}
            case RESET -> card.reset();
            case GIVE_ATR -> {
                return card.atr();
            }
            default -> throw new IllegalStateException("vpcd says something unknown: " + code);
        }
        return new byte[0];
    }

    /// Pulls the card; it has lost its power when this returns, unless it hangs in a command. Does nothing the second time.
    @Override
    public void close() throws IOException {
        daemon.give(reader, this);
        disconnect();
    }

    void disconnect() throws IOException {
        var connected = socket;
        var serving = server;
        if (connected == null || serving == null) {
            return;
        }
        connected.close();
        if (!Thread.currentThread().equals(serving)) {
            join(serving);
        }
        socket = null;
    }

    private static void join(Thread serving) {
        try {
            serving.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
