package madoguchi.card.residence;

import static madoguchi.card.residence.ResidenceApplications.ADDRESSES;
import static madoguchi.card.residence.ResidenceApplications.FIRST_FACE;
import static madoguchi.card.residence.ResidenceApplications.MASTER_FILE;
import static madoguchi.card.residence.ResidenceApplications.SECOND_FACE;

import java.security.SecureRandom;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import javax.smartcardio.CardException;
import madoguchi.card.Asking;
import madoguchi.card.CardKind;
import madoguchi.card.CardReading;
import madoguchi.card.MalformedFileException;
import madoguchi.card.Secret;
import madoguchi.card.SecretAnswer;
import madoguchi.card.SecretQuestion;
import madoguchi.card.TypedSecret;
import madoguchi.card.session.GuardedCard;
import madoguchi.card.session.RefusedException;

/// Reads a 在留カード or a 特別永住者証明書. It opens to whoever knows the number on its face.
///
/// What is text on it comes in six commands, pictures take two or three more.
public final class ResidenceCard {

    private final GuardedCard card;
    private final Asking asking;
    private final CardKind kind;
    private final int generation;
    private final RandomGenerator random;

    /// @param card in its master file
    /// @param generation 1 or 2
    public ResidenceCard(GuardedCard card, Asking asking, CardKind kind, int generation) {
        this(card, asking, kind, generation, new SecureRandom());
    }

    ResidenceCard(GuardedCard card, Asking asking, CardKind kind, int generation, RandomGenerator random) {
        this.card = card;
        this.asking = asking;
        this.kind = kind;
        this.generation = generation;
        this.random = random;
    }

    public CardReading read() throws CardException {
        if (generation == 1) {
            card.only(MASTER_FILE, FIRST_FACE, ADDRESSES);
        } else {
            card.only(MASTER_FILE, SECOND_FACE);
        }
        return switch (asking.ask(new SecretQuestion(kind, Secret.CARD_NUMBER, OptionalInt.empty()))) {
            case SecretAnswer.Typed(var typed) -> read(typed);
            case SecretAnswer.Instead _, SecretAnswer.Cancelled _ -> new CardReading.Cancelled();
            case SecretAnswer.TimedOut _ -> new CardReading.TimedOut();
            case SecretAnswer.NothingToTypeOn _ -> new CardReading.NothingToTypeOn();
            case SecretAnswer.NotWanted _ -> new CardReading.NotWanted();
        };
    }

    private CardReading read(TypedSecret typed) throws CardException {
        try (typed) {
            if (!asking.stillWanted()) {
                return new CardReading.NotWanted();
            }
            try (var number = CardNumber.of(typed)) {
                return read(new Opening(card, generation == 1 ? Suite.TRIPLE_DES : Suite.AES, random).open(number));
            }
        }
    }

    private CardReading read(Opening.Outcome outcome) throws CardException {
        return switch (outcome) {
            case Opening.Outcome.NotOpened(var reading) -> reading;
            case Opening.Outcome.Opened(var session) -> {
                try (session) {
                    yield asking.stillWanted() ? holder(session) : new CardReading.NotWanted();
                }
            }
        };
    }

    private CardReading holder(SecureMessaging session) throws CardException {
        try {
            var hidden = new HiddenFiles(card, session);
            return new CardReading.Succeeded(
                    generation == 1
                            ? new FirstGeneration(card, hidden).holder(kind)
                            : new SecondGeneration(card, hidden).holder(kind));
        } catch (RefusedException e) {
            return e.reading();
        } catch (MalformedFileException e) {
            return new CardReading.Unreadable(0x9000);
        }
    }
}
