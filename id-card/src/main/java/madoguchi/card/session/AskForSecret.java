package madoguchi.card.session;

import java.util.OptionalInt;
import javax.smartcardio.CardException;
import madoguchi.card.Asking;
import madoguchi.card.CardKind;
import madoguchi.card.CardReading;
import madoguchi.card.Secret;
import madoguchi.card.SecretAnswer;
import madoguchi.card.SecretQuestion;
import madoguchi.card.TypedSecret;
import madoguchi.card.pinpad.PinAnswer;
import madoguchi.card.pinpad.PinPad;

/// Asks the card how many tries are left, then the visitor, then tries once: on the reader's keys for four digits where
/// it has keys, otherwise in whatever window there is.
public final class AskForSecret {

    private final GuardedCard card;
    private final CardKind kind;
    private final Asking asking;

    public AskForSecret(GuardedCard card, CardKind kind, Asking asking) {
        this.card = card;
        this.kind = kind;
        this.asking = asking;
    }

    /// What came of it.
    public sealed interface Outcome {

        /// The secret was right, and somebody still waits for what it opens.
        record Opened() implements Outcome {}

        /// The visitor would rather use another one; nothing was tried.
        record Instead(Secret secret) implements Outcome {}

        record NotOpened(CardReading reading) implements Outcome {}
    }

    /// @param file of the secret, in the application that is selected
    public Outcome open(Secret secret, int file) throws CardException {
        var secretFile = new SecretFile(card, file);
        return switch (secretFile.tries()) {
            case Tries.Untold(var statusWord) -> not(new CardReading.Unreadable(statusWord));
            case Tries.Locked _ -> not(new CardReading.Locked(secret));
            case Tries.Left(var left) when left == 1 && !asking.consentsToLastTry(secret) ->
                not(new CardReading.LastTry(secret));
            case Tries.Left(var left) -> ask(secretFile, new SecretQuestion(kind, secret, OptionalInt.of(left)));
        };
    }

    private Outcome ask(SecretFile file, SecretQuestion question) throws CardException {
        if (question.secret().length() == PinPad.DIGITS) {
            var pad = card.pinPad();
            if (pad.isPresent()) {
                return onPad(file, pad.get(), question);
            }
        }
        return switch (asking.ask(question)) {
            case SecretAnswer.Typed(var typed) -> attempt(file, typed);
            case SecretAnswer.Instead(var other) -> new Outcome.Instead(other);
            case SecretAnswer.Cancelled _ -> not(new CardReading.Cancelled());
            case SecretAnswer.TimedOut _ -> not(new CardReading.TimedOut());
            case SecretAnswer.NothingToTypeOn _ -> not(new CardReading.NothingToTypeOn());
            case SecretAnswer.NotWanted _ -> not(new CardReading.NotWanted());
        };
    }

    private Outcome attempt(SecretFile file, TypedSecret typed) throws CardException {
        try (typed) {
            if (!asking.stillWanted()) {
                return not(new CardReading.NotWanted());
            }
            return after(typed.secret(), PinAnswer.ofCard(file.verify(typed, asking)));
        }
    }

    private Outcome onPad(SecretFile file, PinPad pad, SecretQuestion question) throws CardException {
        if (!asking.padOpens(question)) {
            return not(new CardReading.NotWanted());
        }
        return after(question.secret(), file.verifyOnPad(pad, question.secret(), asking));
    }

    private Outcome after(Secret secret, PinAnswer answer) {
        return switch (answer) {
            case PinAnswer.Verified _ -> asking.stillWanted() ? new Outcome.Opened() : not(new CardReading.NotWanted());
            case PinAnswer.Wrong(var left) -> not(new CardReading.Wrong(secret, OptionalInt.of(left)));
            case PinAnswer.Locked _ -> not(new CardReading.Locked(secret));
            case PinAnswer.Cancelled _ -> not(new CardReading.Cancelled());
            case PinAnswer.TimedOut _ -> not(new CardReading.TimedOut());
            case PinAnswer.Unexpected(var statusWord) -> not(new CardReading.Unreadable(statusWord));
        };
    }

    private static Outcome not(CardReading reading) {
        return new Outcome.NotOpened(reading);
    }
}
