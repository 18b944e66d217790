package madoguchi.card.residence;

import java.util.HexFormat;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import javax.smartcardio.CardException;
import madoguchi.card.CardReading;
import madoguchi.card.MalformedFileException;
import madoguchi.card.Secret;
import madoguchi.card.session.CardCommand;
import madoguchi.card.session.GuardedCard;

/// Opens a residence card with its number: GET CHALLENGE, MUTUAL AUTHENTICATE, VERIFY. Nothing counts, nothing locks.
final class Opening {

    private static final CardCommand GET_CHALLENGE = new CardCommand("GET CHALLENGE", "0084000008");
    private static final int OK = 0x9000;

    private final GuardedCard card;
    private final Suite suite;
    private final RandomGenerator random;

    Opening(GuardedCard card, Suite suite, RandomGenerator random) {
        this.card = card;
        this.suite = suite;
        this.random = random;
    }

    sealed interface Outcome {

        /// @param session whoever takes it closes it
        record Opened(SecureMessaging session) implements Outcome {}

        record NotOpened(CardReading reading) implements Outcome {}
    }

    Outcome open(CardNumber number) throws CardException {
        try (var challenge = card.send(GET_CHALLENGE)) {
            if (!challenge.succeeded()) {
                return not(challenge.statusWord());
            }
            try (var authentication = new MutualAuthentication(suite, number, challenge.data(), random)) {
                return authenticate(authentication, number);
            }
        } catch (MalformedFileException e) {
            return not(OK);
        }
    }

    private Outcome authenticate(MutualAuthentication authentication, CardNumber number)
            throws CardException, MalformedFileException {
        var command = "0082000028%s00".formatted(hex(authentication.cryptogram()));
        try (var answer = card.send(new CardCommand("MUTUAL AUTHENTICATE", command))) {
            return answer.succeeded() ? verify(authentication.session(answer.data()), number) : not(answer.statusWord());
        }
    }

    private Outcome verify(SecureMessaging session, CardNumber number) throws CardException {
        var command = "0820008613%s".formatted(hex(session.verification(number)));
        var answer = card.statusWord(new CardCommand("VERIFY card number", command));
        if (answer == OK) {
            return new Outcome.Opened(session);
        }
        session.close();
        return not(answer);
    }

    /// 6300, from either command: another number is printed on this card.
    private static Outcome not(int statusWord) {
        return new Outcome.NotOpened(
                statusWord >> 8 == 0x63
                        ? new CardReading.Wrong(Secret.CARD_NUMBER, OptionalInt.empty())
                        : new CardReading.Unreadable(statusWord));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
