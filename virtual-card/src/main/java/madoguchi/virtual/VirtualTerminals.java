package madoguchi.virtual;

import java.time.Duration;
import java.util.List;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CardTerminals;

/// The one virtual reader, as a list of one.
final class VirtualTerminals extends CardTerminals {

    static final Duration FOR_EVER = Duration.ofDays(365);

    private final VirtualReader reader;
    private boolean presentBefore;

    VirtualTerminals(VirtualReader reader) {
        this.reader = reader;
    }

    @Override
    public List<CardTerminal> list(State state) {
        var terminal = new VirtualTerminal(reader);
        var present = terminal.isCardPresent();
        var listed =
                switch (state) {
                    case ALL -> true;
                    case CARD_PRESENT, CARD_INSERTION -> present;
                    case CARD_ABSENT, CARD_REMOVAL -> !present;
                };
        return listed ? List.of(terminal) : List.of();
    }

    @Override
    public boolean waitForChange(long timeout) {
        var changed = presentBefore ? reader.waitUntilAbsent(limit(timeout)) : reader.waitUntilPresent(limit(timeout));
        presentBefore ^= changed;
        return changed;
    }

    static Duration limit(long timeout) {
        if (timeout < 0) {
            throw new IllegalArgumentException("a time-out is not negative");
        }
        return timeout == 0 ? FOR_EVER : Duration.ofMillis(timeout);
    }
}
