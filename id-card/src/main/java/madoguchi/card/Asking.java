package madoguchi.card;

import java.time.Duration;

/// The one on whose behalf a card is read.
public interface Asking {

    /// Asks the visitor, once, on whatever there is to type on. Tells the desk first; where the desk cannot be told,
    /// nothing is asked.
    SecretAnswer ask(SecretQuestion question);

    /// Tells the desk that the reader's own PIN pad is about to open. False if the desk was not reached: then it stays
    /// closed.
    boolean padOpens(SecretQuestion question);

    /// Whether anybody still waits for what the card says.
    boolean stillWanted();

    /// How long the visitor may take.
    Duration timeLimit();

    /// Whether the clerk, and the visitor with him, take the risk of locking this secret with the last try.
    boolean consentsToLastTry(Secret secret);

    /// Whether what is printed on the card's face shall be used from the start, as for visitors without a PIN.
    boolean startsWithPrintedNumber();
}
