package madoguchi.card;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Set;
import javax.smartcardio.CardException;
import madoguchi.card.pinpad.PinAnswer;
import madoguchi.card.pinpad.PinPad;

/// Reads the four basic attributes off a My Number card in four commands: SELECT, tries left, VERIFY, READ.
///
/// A contactless card takes tens of milliseconds for each, so their number is the waiting time. A card that does not
/// take the short forms is asked in the long ones; that spends no try.
final class MyNumberCard {

    private static final Set<Integer> SHORT_REFERENCE_REFUSED = Set.of(0x6A82, 0x6A86, 0x6A88, 0x6B00, 0x6986, 0x6D00);
    private static final Set<Integer> SHORT_FILE_REFUSED = Set.of(0x6A82, 0x6A86, 0x6981, 0x6986, 0x6B00);
    private static final int PIN = 0x91;
    private static final int SELECTED_PIN = 0x80;

    private final GuardedCard card;
    private final Asking asking;
    private int pin = PIN;

    MyNumberCard(GuardedCard card, Asking asking) {
        this.card = card;
        this.asking = asking;
    }

    CardReading read() throws CardException {
        if (!isMyNumberCard()) {
            return new CardReading.UnknownCard();
        }
        var triesLeft = triesLeft();
        return switch (triesLeft) {
            case -1 -> new CardReading.Unreadable(0x9000);
            case 0 -> new CardReading.Locked(Secret.PIN);
            case 1 -> new CardReading.LastTry(Secret.PIN);
            default -> askForPin(triesLeft);
        };
    }

    private boolean isMyNumberCard() throws CardException {
        var answer = statusWord(CardCommand.SELECT_TEXT_APPLICATION);
        // Some cards answer 6F00 to the first command after power-up, whatever it is.
        return (answer == 0x6F00 ? statusWord(CardCommand.SELECT_TEXT_APPLICATION) : answer) == 0x9000;
    }

    /// @return -1 if the card gives no number of tries: then nothing is tried
    private int triesLeft() throws CardException {
        var answer = statusWord(CardCommand.triesLeft(PIN));
        if (SHORT_REFERENCE_REFUSED.contains(answer) && statusWord(CardCommand.SELECT_PIN) == 0x9000) {
            pin = SELECTED_PIN;
            answer = statusWord(CardCommand.triesLeft(SELECTED_PIN));
        }
        return switch (answer) {
            case 0x6983, 0x6984 -> 0;
            default -> (answer & 0xFFF0) == 0x63C0 ? answer & 0x0F : -1;
        };
    }

    private CardReading askForPin(int triesLeft) throws CardException {
        var pad = PinPad.find(card::control);
        if (pad.isEmpty()) {
            return new CardReading.NothingToTypeOn();
        }
        if (!asking.padOpens(new SecretQuestion(CardKind.MY_NUMBER_CARD, Secret.PIN, OptionalInt.of(triesLeft)))) {
            return new CardReading.NotWanted();
        }
        return switch (pad.get().verify(pin, asking.timeLimit())) {
            case PinAnswer.Verified _ -> asking.stillWanted() ? attributes() : new CardReading.NotWanted();
            case PinAnswer.Wrong(var left) -> new CardReading.Wrong(Secret.PIN, OptionalInt.of(left));
            case PinAnswer.Locked _ -> new CardReading.Locked(Secret.PIN);
            case PinAnswer.Cancelled _ -> new CardReading.Cancelled();
            case PinAnswer.TimedOut _ -> new CardReading.TimedOut();
            case PinAnswer.Unexpected(var statusWord) -> new CardReading.Unreadable(statusWord);
        };
    }

    private CardReading attributes() throws CardException {
        try (var answer = firstAnswer()) {
            if (answer.statusWord() == 0x6982) {
                return new CardReading.Removed(); // The PIN was right a moment ago: somebody reset the card since.
            }
            return answer.hasData() ? parsed(answer.data()) : new CardReading.Unreadable(0x9000);
        } catch (MalformedFileException e) {
            return new CardReading.Unreadable(0x9000);
        }
    }

    private Answer firstAnswer() throws CardException {
        var answer = card.send(CardCommand.READ_ATTRIBUTES);
        if (SHORT_FILE_REFUSED.contains(answer.statusWord()) && statusWord(CardCommand.SELECT_ATTRIBUTES) == 0x9000) {
            return card.send(CardCommand.readCurrentFile(0, 256));
        }
        return answer;
    }

    private CardReading parsed(byte[] beginning) throws CardException, MalformedFileException {
        var file = Arrays.copyOf(beginning, Math.max(beginning.length, AttributesFile.length(beginning)));
        try {
            for (var read = beginning.length; read < file.length; ) {
                read += readInto(file, read);
            }
            return new CardReading.Succeeded(AttributesFile.parse(file));
        } finally {
            Arrays.fill(file, (byte) 0);
        }
    }

    private int readInto(byte[] file, int at) throws CardException, MalformedFileException {
        try (var answer = card.send(CardCommand.readCurrentFile(at, Math.min(256, file.length - at)))) {
            var length = answer.data().length;
            if (!answer.hasData() || length == 0 || length > file.length - at) {
                throw new MalformedFileException("the file ends early");
            }
            System.arraycopy(answer.data(), 0, file, at, length);
            return length;
        }
    }

    private int statusWord(CardCommand command) throws CardException {
        try (var answer = card.send(command)) {
            return answer.statusWord();
        }
    }
}
