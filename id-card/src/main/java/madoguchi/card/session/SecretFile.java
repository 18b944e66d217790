package madoguchi.card.session;

import java.util.Set;
import javax.smartcardio.CardException;
import madoguchi.card.Asking;
import madoguchi.card.Secret;
import madoguchi.card.TypedSecret;
import madoguchi.card.pinpad.PinAnswer;
import madoguchi.card.pinpad.PinPad;

/// The file of a secret in the application that is selected. Named in the command itself where the card takes that, which
/// is a command less; selected first where it does not. Finding out spends no try.
public final class SecretFile {

    private static final Set<Integer> NAME_REFUSED = Set.of(0x6A82, 0x6A86, 0x6A88, 0x6B00, 0x6986, 0x6D00);
    private static final int SELECTED = 0x80;

    private final GuardedCard card;
    private final int file;
    private int reference;

    public SecretFile(GuardedCard card, int file) {
        this.card = card;
        this.file = file;
        this.reference = SELECTED | file;
    }

    public Tries tries() throws CardException {
        var answer = card.statusWord(CardCommand.triesLeft(reference));
        if (NAME_REFUSED.contains(answer)
                && card.statusWord(CardCommand.selectFile("secret", file)) == 0x9000) {
            reference = SELECTED;
            answer = card.statusWord(CardCommand.triesLeft(reference));
        }
        return Tries.of(answer);
    }

    /// Once. See [GuardedCard#verify].
    int verify(TypedSecret typed, Asking asking) throws CardException {
        return card.verify(reference, typed, asking);
    }

    /// Once. See [GuardedCard#verifyOnPad].
    PinAnswer verifyOnPad(PinPad pad, Secret secret, Asking asking) throws CardException {
        return card.verifyOnPad(pad, reference, secret, asking);
    }
}
