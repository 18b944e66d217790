package madoguchi.virtual.vpcd;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import jdk.net.ExtendedSocketOptions;
import madoguchi.virtual.VirtualCard;

/// A virtual card in a reader of [PcscDaemon], until it is closed: that pulls it. pcscd looks every 400 ms whether a card
/// is there.
public final class VpcdCard implements AutoCloseable {

    private static final int POWER_OFF = 0;
    private static final int POWER_ON = 1;
    private static final int RESET = 2;
    private static final int GIVE_ATR = 4;

    private final VirtualCard card;
    private final Socket socket;

    private VpcdCard(VirtualCard card, Socket socket) {
        this.card = card;
        this.socket = socket;
    }

    /// @param reader 0 for the first
    public static VpcdCard insert(PcscDaemon daemon, int reader, VirtualCard card) throws IOException {
        var socket = daemon.connect(reader);
        socket.setTcpNoDelay(true);
        var inserted = new VpcdCard(card, socket);
        Thread.ofPlatform().daemon().name("virtual card").start(inserted::serve);
        return inserted;
    }

    /// vpcd sends a two-byte length, then a control byte or a command; in two packets, so the kernel would wait 40 ms
    /// between them if it were not told, each time, to acknowledge at once.
    private void serve() {
        try (socket) {
            var in = new DataInputStream(socket.getInputStream());
            while (true) {
                socket.setOption(ExtendedSocketOptions.TCP_QUICKACK, true);
                var length = in.readUnsignedShort();
                socket.setOption(ExtendedSocketOptions.TCP_QUICKACK, true);
                var message = in.readNBytes(length);
                if (message.length < length) {
                    break;
                }
                answer(message.length == 1 ? control(message[0]) : card.answer(message));
            }
        } catch (IOException e) {
            // Pulled, or the daemon went.
        }
        card.powerOff();
    }

    private void answer(byte[] answer) throws IOException {
        if (answer.length > 0) {
            var framed = ByteBuffer.allocate(2 + answer.length).putShort((short) answer.length).put(answer);
            socket.getOutputStream().write(framed.array());
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

    /// Pulls the card.
    @Override
    public void close() throws IOException {
        socket.close();
    }
}
