package madoguchi.agent.window;

import java.util.OptionalInt;
import madoguchi.card.Secret;

/// What the visitor is told about the card. The window has the words for it, in every language.
public sealed interface Outcome {

    /// Answered by [Reply.Again] or [Reply.Without]. With one try left it is a warning as well.
    ///
    /// @param triesLeft empty where nothing counts them
    record Wrong(Secret secret, OptionalInt triesLeft) implements Outcome {}

    /// One try is left, and nothing is asked: the clerk explains, and asks anew. Answered by [Reply.Without] or
    /// [Reply.Seen].
    record LastTry(Secret secret) implements Outcome {}

    record Locked(Secret secret) implements Outcome {}

    record Done() implements Outcome {}

    record RemoveCard() implements Outcome {}

    /// The card is of somebody else than who applies. Neutral on purpose: whose it is, only the clerk's screen says.
    record OtherCard() implements Outcome {}

    record NotRead() implements Outcome {}
}
