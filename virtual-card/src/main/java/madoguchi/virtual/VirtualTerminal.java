package madoguchi.virtual;

import java.time.Duration;
import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;

/// The virtual reader as `javax.smartcardio` sees it.
final class VirtualTerminal extends CardTerminal {

    private final VirtualReader reader;

    VirtualTerminal(VirtualReader reader) {
        this.reader = reader;
    }

    @Override
    public String getName() {
        return reader.name();
    }

    @Override
    public Card connect(String protocol) throws CardException {
        return switch (protocol) {
            case "*", "T=1", "T=CL", "EXCLUSIVE;*" -> new VirtualConnection(reader, reader.connect());
            default -> throw new CardException("SCARD_E_PROTO_MISMATCH");
        };
    }

    @Override
    public boolean isCardPresent() {
        return reader.waitUntilPresent(Duration.ZERO);
    }

    @Override
    public boolean waitForCardPresent(long timeout) {
        return reader.waitUntilPresent(VirtualTerminals.limit(timeout));
    }

    @Override
    public boolean waitForCardAbsent(long timeout) {
        return reader.waitUntilAbsent(VirtualTerminals.limit(timeout));
    }
}
