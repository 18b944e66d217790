package madoguchi.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/// Ports of this machine. They are tried before a server is started: a broker that finds its port taken leaves threads
/// behind that keep the process alive, and a controller that does so ends the whole process.
final class Ports {

    private Ports() {}

    static void requireFree(int port) {
        requireFree(BrokerAddress.LOOPBACK, port);
    }

    static void requireFree(String address, int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw EmbeddedError.PORT_TAKEN.failure(address + ":" + port, e);
        }
    }

    /// A port nobody uses at this moment; for tests, which do not care which.
    static int anyFree() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
