package madoguchi.agent;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import madoguchi.event.VisitId;
import org.jspecify.annotations.Nullable;

/// The card that was on the reader when it was last read, as long as nobody has taken it away.
///
/// Forgotten there, it must not be read for the next visit, or for the next person of this one: a licence without a PIN would
/// be read without a word, and another person's PIN would cost it a try.
///
/// The reader is watched while it lies there. A look now and then would take the next person's card, put down within the
/// same moment, for the one that lay there before.
final class LyingCard {

    private static final Duration ROUND = Duration.ofMillis(500);

    private final AtomicReference<@Nullable Lying> lying = new AtomicReference<>();

    /// Compared by identity: the same card may be read twice.
    private static final class Lying {

        private final VisitId visit;
        private final boolean used;

        private Lying(VisitId visit, boolean used) {
            this.visit = visit;
            this.used = used;
        }
    }

    /// @param used whether what it says was taken: then it has nothing more to say
    void lies(VisitId ofVisit, boolean used, CardTerminal terminal) {
        var now = new Lying(ofVisit, used);
        lying.set(now);
        Thread.ofPlatform().daemon().name("lying-card").start(() -> watch(now, terminal));
    }

    private void watch(Lying watched, CardTerminal terminal) {
        try {
            while (lying.get() == watched) {
                if (CounterReader.cardGoes(terminal, ROUND)) {
                    lying.compareAndSet(watched, null);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // Nobody does; then only the looks are left.
        }
    }

    void gone() {
        lying.set(null);
    }

    boolean lies() {
        return lying.get() != null;
    }

    boolean mayBeReadFor(VisitId next) {
        var card = lying.get();
        return card == null || (card.visit.equals(next) && !card.used);
    }

    /// Looks whether it still lies there.
    void look(Optional<CardTerminal> terminal) {
        if (lies() && !terminal.filter(LyingCard::hasCard).isPresent()) {
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
