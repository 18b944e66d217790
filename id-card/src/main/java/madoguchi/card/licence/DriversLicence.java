package madoguchi.card.licence;

import static madoguchi.card.licence.LicenceApplications.ENTRIES;
import static madoguchi.card.licence.LicenceApplications.MASTER_FILE;
import static madoguchi.card.licence.LicenceApplications.MASTER_FILE_WITHOUT_PIN;
import static madoguchi.card.licence.LicenceApplications.PIN;
import static madoguchi.card.licence.LicenceApplications.UNSET_PIN;

import java.util.Arrays;
import javax.smartcardio.CardException;
import madoguchi.card.Asking;
import madoguchi.card.CardKind;
import madoguchi.card.CardReading;
import madoguchi.card.MalformedFileException;
import madoguchi.card.Secret;
import madoguchi.card.session.AskForSecret;
import madoguchi.card.session.AskForSecret.Outcome;
import madoguchi.card.session.CardCommand;
import madoguchi.card.session.GuardedCard;
import madoguchi.card.session.RefusedException;
import madoguchi.card.session.Tries;
import madoguchi.card.session.WholeFile;

/// Reads name, address and birth date off a driver's licence: tries left, VERIFY, SELECT, READ, READ. With the command
/// that recognised the card that is six.
///
/// The PIN is tried in the master file, where the card stands, and stays verified in the application selected then.
public final class DriversLicence {

    private static final WholeFile PRINTED = new WholeFile("printed entries", LicenceApplications.PRINTED, 880);
    private static final WholeFile CHANGES = new WholeFile("changes", LicenceApplications.CHANGES, 640);
    private static final int REFERENCE = 0x80 | PIN;
    private static final int OK = 0x9000;

    private final GuardedCard card;
    private final Asking asking;
    private final boolean pinIsSet;

    /// @param card in its master file
    /// @param pinIsSet whether the holder chose a PIN; otherwise nobody is asked for one
    public DriversLicence(GuardedCard card, Asking asking, boolean pinIsSet) {
        this.card = card;
        this.asking = asking;
        this.pinIsSet = pinIsSet;
    }

    public CardReading read() throws CardException {
        card.only(pinIsSet ? MASTER_FILE : MASTER_FILE_WITHOUT_PIN, ENTRIES);
        return switch (pinIsSet ? askForPin() : withoutPin()) {
            case Outcome.Opened _ -> holder();
            case Outcome.Instead _ -> new CardReading.Cancelled(); // Nothing else opens this card.
            case Outcome.NotOpened(var reading) -> reading;
        };
    }

    private Outcome askForPin() throws CardException {
        return new AskForSecret(card, CardKind.DRIVERS_LICENCE, asking).open(Secret.LICENCE_PIN, PIN);
    }

    /// A card that says that no PIN is set and then refuses what stands for none contradicts itself: it is left alone.
    private Outcome withoutPin() throws CardException {
        var answer = card.statusWord(CardCommand.triesLeft(REFERENCE));
        return switch (Tries.of(answer)) {
            case Tries.Locked _ -> new Outcome.NotOpened(new CardReading.Locked(Secret.LICENCE_PIN));
            case Tries.Left(var left) when left >= 2 -> unset();
            case Tries.Left _, Tries.Untold _ -> new Outcome.NotOpened(new CardReading.Unreadable(answer));
        };
    }

    private Outcome unset() throws CardException {
        if (!asking.stillWanted()) {
            return new Outcome.NotOpened(new CardReading.NotWanted());
        }
        var answer = card.statusWord(new CardCommand("VERIFY unset PIN", "002000%02x04%s".formatted(REFERENCE, UNSET_PIN)));
        return answer == OK ? new Outcome.Opened() : new Outcome.NotOpened(new CardReading.Unreadable(answer));
    }

    private CardReading holder() throws CardException {
        try {
            card.enter("entries", ENTRIES);
            return new CardReading.Succeeded(LicenceHolder.of(printed(), changes()));
        } catch (RefusedException e) {
            return e.reading();
        } catch (MalformedFileException e) {
            return new CardReading.Unreadable(OK);
        }
    }

    private PrintedEntries printed() throws CardException, RefusedException, MalformedFileException {
        var file = PRINTED.read(card);
        try {
            return PrintedEntries.parse(file);
        } finally {
            Arrays.fill(file, (byte) 0);
        }
    }

    private Changes changes() throws CardException, RefusedException, MalformedFileException {
        var file = CHANGES.read(card);
        try {
            return Changes.parse(file);
        } finally {
            Arrays.fill(file, (byte) 0);
        }
    }
}
