package madoguchi.virtual;

import java.util.OptionalInt;

/// What a virtual reader holds. A card remembers (tries, for one) while it is out of the reader.
public interface VirtualCard {

    /// As a contactless reader builds it.
    byte[] atr();

    /// Answers one command; never throws, whatever the bytes are.
    byte[] answer(byte[] command);

    /// The connection was reset, the power stayed on.
    void reset();

    /// The card left the field.
    void powerOff();

    /// Tries left for its four-digit PIN, where it has one: the pad shows them.
    OptionalInt triesLeft();
}
