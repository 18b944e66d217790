package madoguchi.agent;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import madoguchi.agent.window.Outcome;
import madoguchi.agent.window.Reply;
import madoguchi.agent.window.VisitorWindow;
import madoguchi.card.CardReading;
import madoguchi.card.Secret;

/// What the visitor is told about a card, and what the visitor wants then. Whose card it is, and what is on it, the
/// visitor's display never says.
final class VisitorSide {

    /// Long enough to read a sentence and take the card.
    private static final Duration A_SENTENCE = Duration.ofSeconds(6);

    private final VisitorWindow window;

    VisitorSide(VisitorWindow window) {
        this.window = window;
    }

    /// What comes after a reading that gave nothing.
    enum Next {
        AGAIN,
        WITH_PRINTED_NUMBER,
        /// Or the clerk decides; in any case nothing more is asked of this card.
        TAKES_CARD
    }

    Next afterReading(CardReading reading, BooleanSupplier stillWanted) {
        return outcome(reading)
                .map(outcome -> next(reading, window.tell(outcome, window.time(), stillWanted)))
                .orElse(Next.TAKES_CARD);
    }

    /// The last try is not the visitor's alone to take: the clerk explains it, and asks anew.
    private static Next next(CardReading reading, Reply reply) {
        return switch (reply) {
            case Reply.Again _ when reading instanceof CardReading.Wrong -> Next.AGAIN;
            case Reply.Without _ when canDoWithoutPin(reading) -> Next.WITH_PRINTED_NUMBER;
            case Reply.Again _,
                    Reply.Without _,
                    Reply.Seen _,
                    Reply.Answered _,
                    Reply.Ended _,
                    Reply.Cancelled _,
                    Reply.TimedOut _,
                    Reply.NotWanted _,
                    Reply.NoWindow _ ->
                Next.TAKES_CARD;
        };
    }

    /// A My Number card opens by what is printed on it too.
    private static boolean canDoWithoutPin(CardReading reading) {
        return switch (reading) {
            case CardReading.Wrong(var secret, var _) -> secret == Secret.PIN;
            case CardReading.Locked(var secret) -> secret == Secret.PIN;
            case CardReading.LastTry(var secret) -> secret == Secret.PIN;
            case CardReading.Succeeded _,
                    CardReading.NoCard _,
                    CardReading.Cancelled _,
                    CardReading.TimedOut _,
                    CardReading.NothingToTypeOn _,
                    CardReading.Removed _,
                    CardReading.Interrupted _,
                    CardReading.UnknownCard _,
                    CardReading.Unsupported _,
                    CardReading.Unreadable _,
                    CardReading.NotWanted _ ->
                false;
        };
    }

    private static Optional<Outcome> outcome(CardReading reading) {
        return switch (reading) {
            case CardReading.Wrong(var secret, var triesLeft) -> Optional.of(new Outcome.Wrong(secret, triesLeft));
            case CardReading.Locked(var secret) -> Optional.of(new Outcome.Locked(secret));
            case CardReading.LastTry(var secret) -> Optional.of(new Outcome.LastTry(secret));
            case CardReading.UnknownCard _,
                    CardReading.Unsupported _,
                    CardReading.Unreadable _,
                    CardReading.Interrupted _ ->
                Optional.of(new Outcome.NotRead());
            case CardReading.Succeeded _,
                    CardReading.NoCard _,
                    CardReading.Cancelled _,
                    CardReading.TimedOut _,
                    CardReading.NothingToTypeOn _,
                    CardReading.Removed _,
                    CardReading.NotWanted _ ->
                Optional.empty();
        };
    }

    /// Before another card is read. Until it is taken, or nobody asks any more.
    void takesCard(BooleanSupplier stillThere) {
        window.tell(new Outcome.RemoveCard(), window.time(), stillThere);
    }

    /// @param stillFree until somebody asks for the next card
    void hears(CardRequests.Outcome verdict, BooleanSupplier stillFree) {
        switch (verdict) {
            case ACCEPTED -> window.tell(new Outcome.Done(), A_SENTENCE, stillFree);
            case REFUSED -> window.tell(new Outcome.OtherCard(), A_SENTENCE, stillFree);
            case CLOSED -> {}
        }
    }
}
