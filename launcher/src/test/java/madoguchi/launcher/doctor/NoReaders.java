package madoguchi.launcher.doctor;

import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.util.List;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CardTerminals;
import javax.smartcardio.TerminalFactory;
import javax.smartcardio.TerminalFactorySpi;

/// A PC whose smart card service runs, and nothing is plugged in.
public final class NoReaders extends TerminalFactorySpi {

    public NoReaders(Object parameter) {}

    static TerminalFactory factory() throws NoSuchAlgorithmException {
        return TerminalFactory.getInstance("NoReaders", null, new Plain());
    }

    @Override
    protected CardTerminals engineTerminals() {
        return new CardTerminals() {
            @Override
            public List<CardTerminal> list(State state) {
                return List.of();
            }

            @Override
            public boolean waitForChange(long timeout) {
                return false;
            }
        };
    }

    private static final class Plain extends Provider {

        Plain() {
            super("NoReaders", "1", "for tests");
            put("TerminalFactory.NoReaders", NoReaders.class.getName());
        }
    }
}
