package madoguchi.launcher.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Seven ports in a row: ours, or nobody's.
record PortCheck(Patient patient) implements Check {

    private static final int COUNT = 7;

    @Override
    public String subject() {
        return "ポート";
    }

    @Override
    public Finding look() {
        if (patient.running().isPresent()) {
            return new Finding.Well(patient.running().get().port() + " から7つを使用中");
        }
        var taken = IntStream.range(patient.port(), patient.port() + COUNT)
                .filter(PortCheck::isTaken)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
        return taken.isEmpty()
                ? new Finding.Well(patient.port() + " から7つが空いています")
                : new Finding.Unwell(DoctorError.PORT_TAKEN, taken);
    }

    private static boolean isTaken(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
