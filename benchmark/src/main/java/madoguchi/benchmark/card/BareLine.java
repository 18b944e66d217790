package madoguchi.benchmark.card;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import madoguchi.virtual.VirtualCard;

/// The limit: the same bytes over nothing but a socket of this machine. No PC/SC service can be quicker to a card that
/// hangs on a socket.
final class BareLine implements Line, AutoCloseable {

    private final Socket here;
    private final DataInputStream answers;

    private BareLine(Socket here) throws IOException {
        this.here = here;
        this.answers = new DataInputStream(here.getInputStream());
    }

    static BareLine to(VirtualCard card) throws IOException {
        try (var door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var here = new Socket(door.getInetAddress(), door.getLocalPort());
            var there = door.accept();
            here.setTcpNoDelay(true);
            there.setTcpNoDelay(true);
            Thread.ofPlatform().daemon().name("card without a service").start(() -> serve(there, card));
            return new BareLine(here);
        }
    }

    private static void serve(Socket there, VirtualCard card) {
        try (there) {
            var commands = new DataInputStream(there.getInputStream());
            while (true) {
                write(there, card.answer(read(commands)));
            }
        } catch (EOFException | SocketException _) {
            card.powerOff(); // Nobody has more to say.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Two bytes of length, then the bytes, as vpcd has it; in one packet, as vpcd has it not.
    private static void write(Socket socket, byte[] message) throws IOException {
        var framed = ByteBuffer.allocate(2 + message.length).putShort((short) message.length).put(message);
        socket.getOutputStream().write(framed.array());
    }

    private static byte[] read(DataInputStream in) throws IOException {
        var message = new byte[in.readUnsignedShort()];
        in.readFully(message);
        return message;
    }

    @Override
    public byte[] send(byte[] command) throws IOException {
        write(here, command);
        return read(answers);
    }

    @Override
    public void close() throws IOException {
        here.close();
    }
}
