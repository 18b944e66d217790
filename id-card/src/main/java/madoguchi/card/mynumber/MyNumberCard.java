package madoguchi.card.mynumber;

import static madoguchi.card.mynumber.MyNumberApplications.ATTRIBUTES;

import java.util.Arrays;
import java.util.Set;
import javax.smartcardio.CardException;
import madoguchi.card.Asking;
import madoguchi.card.CardKind;
import madoguchi.card.CardReading;
import madoguchi.card.MalformedFileException;
import madoguchi.card.Secret;
import madoguchi.card.session.Answer;
import madoguchi.card.session.AskForSecret;
import madoguchi.card.session.AskForSecret.Outcome;
import madoguchi.card.session.CardCommand;
import madoguchi.card.session.GuardedCard;

/// Reads the four basic attributes off a My Number card in four commands: SELECT, tries left, VERIFY, READ.
///
/// A contactless card takes tens of milliseconds for each, so their number is the waiting time. A card that does not
/// take the short forms is asked in the long ones; that spends no try.
public final class MyNumberCard {

    private static final Set<Integer> SHORT_FILE_REFUSED = Set.of(0x6A82, 0x6A86, 0x6981, 0x6986, 0x6B00);
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
        try (var answer = firstAnswer()) {
            return answer.hasData() ? parsed(answer.data()) : refused(answer.statusWord());
        } catch (MalformedFileException e) {
            return new CardReading.Unreadable(0x9000);
        }
    }

    /// Short length comes first: it is enough for nearly everybody, and every reader can do it.
    private Answer firstAnswer() throws CardException {
        var answer = card.send(CardCommand.read("attributes", ATTRIBUTES, 256));
        if (SHORT_FILE_REFUSED.contains(answer.statusWord())
                && card.statusWord(CardCommand.selectFile("attributes", ATTRIBUTES)) == 0x9000) {
            return card.send(CardCommand.readOn("attributes", 0, 256));
        }
        return answer;
    }

    private CardReading parsed(byte[] beginning) throws CardException, MalformedFileException {
        var file = Arrays.copyOf(beginning, Math.max(beginning.length, AttributesFile.length(beginning)));
        try {
            for (var read = beginning.length; read < file.length; ) {
                try (var answer = card.send(
                        CardCommand.readOn("attributes", read, Math.min(256, file.length - read)))) {
                    if (!answer.hasData()) {
                        return refused(answer.statusWord());
                    }
                    read += keep(answer.data(), file, read);
                }
            }
            return new CardReading.Succeeded(AttributesFile.parse(file));
        } finally {
            Arrays.fill(file, (byte) 0);
        }
    }

    private static int keep(byte[] data, byte[] file, int at) throws MalformedFileException {
        if (data.length == 0 || data.length > file.length - at) {
            throw new MalformedFileException("the file ends early");
        }
        System.arraycopy(data, 0, file, at, data.length);
        return data.length;
    }

    /// The secret was right a moment ago. If it no longer is, somebody reset the card since.
    private static CardReading refused(int statusWord) {
        return statusWord == SECURITY_STATUS_NOT_SATISFIED
                ? new CardReading.Interrupted()
                : new CardReading.Unreadable(statusWord);
    }
}
