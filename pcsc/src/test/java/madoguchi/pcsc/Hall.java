package madoguchi.pcsc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CardTerminals;
import javax.smartcardio.CommandAPDU;
import javax.smartcardio.ResponseAPDU;
import madoguchi.virtual.VirtualCard;
import madoguchi.virtual.vpcd.PcscDaemon;
import madoguchi.virtual.vpcd.VpcdCard;

/// A real PC/SC service with readers, cards put into them, and an eye on what is left behind.
final class Hall implements AutoCloseable {

    private static final Path PID = Path.of("/run/pcscd/pcscd.pid");

    private final PcscDaemon daemon;
    private final List<VpcdCard> inserted = new ArrayList<>();
    private final List<Card> connected = new ArrayList<>();

    private Hall(PcscDaemon daemon) {
        this.daemon = daemon;
    }

    static Hall open(Path folder, int readers) throws IOException {
        return new Hall(PcscDaemon.start(folder, readers));
    }

    PcscDaemon daemon() {
        return daemon;
    }

    synchronized VpcdCard insert(int reader, VirtualCard card) throws IOException {
        var inside = VpcdCard.insert(daemon, reader, card);
        inserted.add(inside);
        return inside;
    }

    /// Pulls every card.
    synchronized void empty() throws IOException, CardException {
        for (var card : connected) {
            card.disconnect(true);
        }
        connected.clear();
        for (var card : inserted) {
            card.close();
        }
        inserted.clear();
    }

    static CardTerminals terminals() {
        return PcscProvider.factory().terminals();
    }

    static String name(int reader) {
        return reader == 0 ? "Virtual PCD 00 00" : "Virtual PCD " + (reader + 1) + " 00 00";
    }

    /// In conversations of its own.
    static CardTerminal terminal(int reader) throws CardException {
        return terminals().getTerminal(name(reader));
    }

    /// With a card already in it.
    Card connected(int reader) throws CardException {
        var terminal = terminal(reader);
        if (!terminal.waitForCardPresent(10_000)) {
            throw new CardException("no card comes");
        }
        var card = terminal.connect("EXCLUSIVE;*");
        connected.add(card);
        return card;
    }

    static ResponseAPDU send(Card card, String hex) throws CardException {
        return card.getBasicChannel().transmit(new CommandAPDU(HexFormat.of().parseHex(hex)));
    }

    /// The service has one thread per context, and some of its own.
    static int threadsOfTheService() throws IOException {
        var pid = Files.readString(PID).replaceAll("\\D", ""); // it ends in a line and a zero
        try (var threads = Files.list(Path.of("/proc", pid, "task"))) {
            return (int) threads.count();
        }
    }

    /// A context is a socket to its owner; a virtual card, here, is another.
    static int socketsOfThisProcess() throws IOException {
        try (var files = Files.list(Path.of("/proc/self/fd"))) {
            return (int) files.filter(Hall::isSocket).count();
        }
    }

    private static boolean isSocket(Path file) {
        try {
            return Files.readSymbolicLink(file).toString().startsWith("socket:");
        } catch (IOException _) { // closed meanwhile
            return false;
        }
    }

    @Override
    public void close() throws IOException, CardException {
        empty();
        daemon.close();
    }
}
