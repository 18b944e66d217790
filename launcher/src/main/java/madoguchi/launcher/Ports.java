package madoguchi.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import madoguchi.launcher.command.CommandError;

/// Seven ports in a row, on loopback.
record Ports(int staff) {

    static final int COUNT = 7;
    static final String STAFF_HOST = "localhost";
    static final String PUBLIC_HOST = "127.0.0.1";

    Ports {
        if (staff < 1024 || staff > 65535 - COUNT) {
            throw CommandError.NOT_UNDERSTOOD.failure("--port " + staff);
        }
    }

    int visitors() {
        return staff + 1;
    }

    int form() {
        return staff + 2;
    }

    int ticket() {
        return staff + 3;
    }

    int broker() {
        return staff + 4;
    }

    int controller() {
        return staff + 5;
    }

    /// Fixed, so that the orphan of a killed process is found again.
    int database() {
        return staff + 6;
    }

    /// Staff and visitors have different host names because a browser keeps one jar of cookies per host, not per port:
    /// a page of the public origin never gets to see a clerk's session.
    String staffOrigin() {
        return "http://" + STAFF_HOST + ":" + staff;
    }

    String publicOrigin() {
        return "http://" + PUBLIC_HOST + ":" + visitors();
    }

    /// The database's port is left out: an orphan of a killed process may still hold it, and the database itself knows
    /// its orphans.
    void requireFree() {
        IntStream.range(staff, database()).forEach(Ports::requireFree);
    }

    /// What other machines come in by.
    void requireFreeAt(String address) {
        IntStream.of(staff, visitors(), broker()).forEach(port -> {
            if (!isFree(address, port)) {
                throw LauncherError.PORT_TAKEN.failure(address + ":" + port);
            }
        });
    }

    boolean areFree() {
        return IntStream.rangeClosed(staff, database()).allMatch(Ports::isFree);
    }

    private static void requireFree(int port) {
        if (!isFree(port)) {
            throw LauncherError.PORT_TAKEN.failure("127.0.0.1:" + port);
        }
    }

    private static boolean isFree(int port) {
        return isFree(InetAddress.getLoopbackAddress().getHostAddress(), port);
    }

    private static boolean isFree(String address, int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address, port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
