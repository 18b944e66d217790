package madoguchi.agent.pcsc;

import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.TerminalFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds the counter's reader, anew each time it is asked: readers come and go with their cables.
public final class Readers {

    private static final Logger log = LoggerFactory.getLogger(Readers.class);

    private final Origin origin;

    private Readers(Origin origin) {
        this.origin = origin;
    }

    /// The readers of this PC, through the JDK's own provider.
    ///
    /// Its two switches keep it from resending a command with another length on `6Cxx`: to a VERIFY it would resend
    /// the last PIN digit overwritten, and spend a second try. They are read once, when its classes load.
    public static Readers ofThisPc() {
        System.setProperty("sun.security.smartcardio.t0GetResponse", "false");
        System.setProperty("sun.security.smartcardio.t1GetResponse", "false");
        return new Readers(() -> TerminalFactory.getInstance("PC/SC", null));
    }

    public static Readers of(TerminalFactory factory) {
        return new Readers(() -> factory);
    }

    /// The first reader there is.
    public Optional<CardTerminal> find() {
        try {
            return origin.factory().terminals().list().stream().findFirst();
        } catch (CardException | NoSuchAlgorithmException e) {
            // No reader, or no smart card service: an everyday state of a PC, asked again every second.
            log.atDebug().addKeyValue("cause", e.getMessage()).log("No reader");
            return Optional.empty();
        }
    }

    /// For whoever looks after the PC: asks for no card and waits for none. Whether it has a PIN pad is known to whoever
    /// is connected, and that is the guarded card alone.
    public ReaderSight look() {
        try {
            var readers = origin.factory().terminals().list();
            return readers.isEmpty()
                    ? new ReaderSight.NoReader()
                    : new ReaderSight.Found(readers.getFirst().getName());
        } catch (CardException | NoSuchAlgorithmException e) {
            return new ReaderSight.NoService();
        }
    }

    @FunctionalInterface
    private interface Origin {

        TerminalFactory factory() throws NoSuchAlgorithmException;
    }
}
