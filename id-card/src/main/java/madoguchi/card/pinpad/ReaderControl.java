package madoguchi.card.pinpad;

import javax.smartcardio.CardException;

/// Speaks to the reader itself, not to the card in it (PC/SC part 10).
@FunctionalInterface
public interface ReaderControl {

    byte[] send(int controlCode, byte[] data) throws CardException;
}
