package madoguchi.pcsc;

import javax.smartcardio.CardTerminals;
import javax.smartcardio.TerminalFactorySpi;
import org.jspecify.annotations.Nullable;

/// What [PcscProvider] makes; the security framework asks for a public constructor with one parameter.
public final class PcscFactory extends TerminalFactorySpi {

    /// @param parameter none is needed
    public PcscFactory(@Nullable Object parameter) {}

    @Override
    protected CardTerminals engineTerminals() {
        return new PcscTerminals();
    }
}
