package madoguchi.card;

import java.util.regex.Pattern;
import javax.smartcardio.CardException;
import javax.smartcardio.CardNotPresentException;
import javax.smartcardio.CardTerminal;

/// How a session ended before its time.
///
/// @param cause the PC/SC name of it, where the provider told
record CardLoss(CardReading reading, String cause) {

    /// Providers put their error's name, such as `SCARD_W_REMOVED_CARD`, into the message of the exception or of its cause.
    private static final Pattern NAME = Pattern.compile("SCARD_[A-Z]_[A-Z_]+");

    static CardLoss of(CardException e, CardTerminal terminal) {
        var name = name(e);
        var reading =
                switch (name) {
                    case "SCARD_W_REMOVED_CARD" -> new CardReading.Removed();
                    case "SCARD_E_NO_SMARTCARD" -> new CardReading.NoCard();
                    // All else is the same to the clerk: reset or held by another program, a reader without its cable, a
                    // service that stopped. A provider that broke may have done so because the card left.
                    default -> isPresent(terminal) ? new CardReading.Interrupted() : new CardReading.Removed();
                };
        return new CardLoss(reading, name);
    }

    private static String name(Throwable e) {
        if (e instanceof CardNotPresentException) {
            return "SCARD_E_NO_SMARTCARD";
        }
        var found = NAME.matcher(String.valueOf(e.getMessage()));
        if (found.find()) {
            return found.group();
        }
        return e.getCause() == null ? e.getClass().getSimpleName() : name(e.getCause());
    }

    private static boolean isPresent(CardTerminal terminal) {
        try {
            return terminal.isCardPresent();
        } catch (CardException | RuntimeException e) {
            return true; // Nobody saw it leave: the reader itself went away.
        }
    }
}
