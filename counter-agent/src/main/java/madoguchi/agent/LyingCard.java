package madoguchi.agent;

import java.util.Optional;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import madoguchi.event.VisitId;
import org.jspecify.annotations.Nullable;

/// The card that was on the reader when it was last read, as long as nobody has taken it away.
///
/// Forgotten there, it must not be read for the next visit, or for the next person of this one: a licence without a PIN would
/// be read without a word, and another person's PIN would cost it a try.
final class LyingCard {

    private @Nullable VisitId visit;
    private boolean used;

    /// @param used whether what it says was taken: then it has nothing more to say
    void lies(VisitId ofVisit, boolean used) {
        this.visit = ofVisit;
        this.used = used;
    }

    void gone() {
        visit = null;
    }

    boolean lies() {
        return visit != null;
    }

    boolean mayBeReadFor(VisitId next) {
        return visit == null || (visit.equals(next) && !used);
    }

    /// Looks whether it still lies there.
    void look(Optional<CardTerminal> terminal) {
        if (visit != null && !terminal.filter(LyingCard::hasCard).isPresent()) {
            gone();
        }
    }

    private static boolean hasCard(CardTerminal terminal) {
        try {
            return terminal.isCardPresent();
        } catch (CardException e) {
            return false;
        }
    }
}
