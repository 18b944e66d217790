package madoguchi.card;

import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads the card that lies on a reader, once, in one exclusive session.
public final class CardReader {

    private static final Logger log = LoggerFactory.getLogger(CardReader.class);

    public CardReading read(CardTerminal terminal, Asking asking) {
        GuardedCard card;
        try {
            card = GuardedCard.open(terminal);
        } catch (CardException e) {
            log.atDebug().addKeyValue("cause", causeOf(e)).log("The card does not answer");
            return isPresent(terminal) ? new CardReading.Interrupted() : new CardReading.Removed();
        }
        try (card) {
            return new MyNumberCard(card, asking).read();
        } catch (CardException e) {
            log.atDebug().addKeyValue("cause", causeOf(e)).log("The card went away");
            return new CardReading.Removed();
        }
    }

    private static boolean isPresent(CardTerminal terminal) {
        try {
            return terminal.isCardPresent();
        } catch (CardException e) {
            return false;
        }
    }

    /// Providers put their error name, such as `SCARD_W_REMOVED_CARD`, into the cause.
    private static String causeOf(CardException e) {
        return String.valueOf(e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
    }
}
