package madoguchi.pcsc;

import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import javax.smartcardio.TerminalFactory;

/// `javax.smartcardio` over the system's own PC/SC library, without the faults of the JDK's provider; see the module's
/// README. Nothing is asked of the service, and the library is not loaded, before readers are.
public final class PcscProvider extends Provider {

    public static final String NAME = "Madoguchi";
    private static final String TYPE = "PC/SC";

    public PcscProvider() {
        super(NAME, "1.0", "Smart card readers through the system's PC/SC library");
        putService(new Service(this, "TerminalFactory", TYPE, PcscFactory.class.getName(), null, null));
    }

    /// Readers of this machine; each `terminals()` of it is independent of every other.
    public static TerminalFactory factory() {
        try {
            return TerminalFactory.getInstance(TYPE, null, new PcscProvider());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("this provider has it", e);
        }
    }
}
