package madoguchi.agent.card;

import java.time.Duration;

/// The one on whose behalf a card is read.
public interface Asking {

    /// Tells the desk that the PIN pad is about to open. False if the desk was not reached: then it stays closed.
    boolean pinIsAsked(int triesLeft);

    /// Whether anybody still waits for what the card says.
    boolean stillWanted();

    /// How long the pad may stay open.
    Duration pinTimeLimit();
}
