package madoguchi.agent.pcsc;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.TerminalFactory;
import madoguchi.pcsc.PcscProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds the counter's reader, anew each time it is asked: readers come and go with their cables.
public final class Readers {

    private static final Logger log = LoggerFactory.getLogger(Readers.class);

    private final TerminalFactory factory;
    private final String name;

    private Readers(TerminalFactory factory, String name) {
        this.factory = factory;
        this.name = name;
    }

    /// @param name a part of the reader's name, where there are several; empty for any
    public static Readers ofThisPc(String name) {
        return new Readers(PcscProvider.factory(), name);
    }

    public static Readers of(TerminalFactory factory) {
        return new Readers(factory, "");
    }

    /// The one with a card on it, of several: a reader with a slot and a plate counts as two. Otherwise the first.
    public Optional<CardTerminal> find() {
        try {
            return named().stream().min(Comparator.comparing(terminal -> !hasCard(terminal)));
        } catch (CardException e) {
            // No reader, or no smart card service: an everyday state of a PC, asked again every second.
            log.atDebug().addKeyValue("cause", e.getMessage()).log("No reader");
            return Optional.empty();
        }
    }

    private List<CardTerminal> named() throws CardException {
        return factory.terminals().list().stream()
                .filter(terminal -> terminal.getName().contains(name))
                .toList();
    }

    private static boolean hasCard(CardTerminal terminal) {
        try {
            return terminal.isCardPresent();
        } catch (CardException e) {
            return false;
        }
    }

    /// For whoever looks after the PC: asks for no card and waits for none. Whether it has a PIN pad is known to whoever
    /// is connected, and that is the guarded card alone.
    public ReaderSight look() {
        try {
            var readers = named();
            return readers.isEmpty()
                    ? new ReaderSight.NoReader()
                    : new ReaderSight.Found(readers.getFirst().getName());
        } catch (CardException e) {
            return new ReaderSight.NoService();
        }
    }
}
