package madoguchi.card.mynumber;

import javax.smartcardio.CardException;
import madoguchi.card.Asking;
import madoguchi.card.CardKind;
import madoguchi.card.CardReading;
import madoguchi.card.MalformedFileException;
import madoguchi.card.Secret;
import madoguchi.card.session.AskForSecret;
import madoguchi.card.session.AskForSecret.Outcome;
import madoguchi.card.session.GuardedCard;
import madoguchi.card.session.ReadFile;

/// Reads the four basic attributes off a My Number card in four commands: SELECT, tries left, VERIFY, READ.
///
/// A contactless card takes tens of milliseconds for each, so their number is the waiting time. A card that does not
/// take the short forms is asked in the long ones; that spends no try.
public final class MyNumberCard {

    private static final int SECURITY_STATUS_NOT_SATISFIED = 0x6982;

    private final GuardedCard card;
    private final Asking asking;

    /// @param card with the text application selected
    public MyNumberCard(GuardedCard card, Asking asking) {
        this.card = card;
        this.asking = asking;
    }

    public CardReading read() throws CardException {
        card.only(MyNumberApplications.ATTRIBUTES_BY_SECRET);
        return asking.startsWithPrintedNumber() ? readByNumberB() : readByPin();
    }

    private CardReading readByPin() throws CardException {
        return switch (ask(Secret.PIN, MyNumberApplications.PIN)) {
            case Outcome.Opened _ -> attributes();
            case Outcome.Instead(var other) when other == Secret.NUMBER_B -> readByNumberB();
            case Outcome.Instead _ -> new CardReading.Cancelled(); // Nothing else opens this card.
            case Outcome.NotOpened(var reading) -> reading;
        };
    }

    private CardReading readByNumberB() throws CardException {
        return switch (ask(Secret.NUMBER_B, MyNumberApplications.NUMBER_B)) {
            case Outcome.Opened _ -> attributes();
            case Outcome.Instead _ -> new CardReading.Cancelled();
            case Outcome.NotOpened(var reading) -> reading;
        };
    }

    private Outcome ask(Secret secret, int file) throws CardException {
        return new AskForSecret(card, CardKind.MY_NUMBER_CARD, asking).open(secret, file);
    }

    private CardReading attributes() throws CardException {
        try (var file = new ReadFile(card).whole("attributes", MyNumberApplications.ATTRIBUTES, AttributesFile::length)) {
            return file.hasData()
                    ? new CardReading.Succeeded(AttributesFile.parse(file.data()))
                    : refused(file.statusWord());
        } catch (MalformedFileException e) {
            return new CardReading.Unreadable(0x9000);
        }
    }

    /// The secret was right a moment ago. If it no longer is, somebody reset the card since.
    private static CardReading refused(int statusWord) {
        return statusWord == SECURITY_STATUS_NOT_SATISFIED
                ? new CardReading.Interrupted()
                : new CardReading.Unreadable(statusWord);
    }
}
