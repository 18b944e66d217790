package madoguchi.card;

import java.util.List;
import java.util.Optional;
import javax.smartcardio.CardException;
import madoguchi.card.mynumber.JpkiToken;
import madoguchi.card.mynumber.MyNumberApplications;
import madoguchi.card.session.Answer;
import madoguchi.card.session.Application;
import madoguchi.card.session.CardCommand;
import madoguchi.card.session.GuardedCard;

/// Finds out which card it is in one command where the first guess is right. No counter of tries is touched.
final class Recognition {

    private static final int TYPE_FILE = 0x0A;
    private static final Application MASTER_FILE = Application.masterFile().reading(TYPE_FILE);
    private static final CardCommand READ_TYPE = CardCommand.read("card type", TYPE_FILE, 256);
    private static final CardCommand SELECT_TEXT = CardCommand.select("text application", MyNumberApplications.TEXT);

    /// What a card is asked before it is known.
    static final List<Application> APPLICATIONS =
            List.of(MASTER_FILE, MyNumberApplications.TEXT, MyNumberApplications.JPKI);

    private final GuardedCard card;
    private boolean awake;

    Recognition(GuardedCard card) {
        this.card = card;
    }

    Recognised recognise(boolean probablyMyNumber) throws CardException {
        List<Question> questions = probablyMyNumber
                ? List.of(this::text, this::typeWhereItStands, this::typeInMasterFile, this::juki)
                : List.of(this::typeWhereItStands, this::text, this::typeInMasterFile, this::juki);
        for (var question : questions) {
            var recognised = question.ask();
            if (recognised.isPresent()) {
                return recognised.get();
            }
        }
        return new Recognised.Unknown();
    }

    /// 6283: selected, and blocked by whoever issued it. What it then says to the question for tries is told to the desk.
    private Optional<Recognised> text() throws CardException {
        try (var answer = send(SELECT_TEXT)) {
            return answer.selected() ? Optional.of(new Recognised.MyNumber()) : Optional.empty();
        }
    }

    /// After power-up a card stands in its master file.
    private Optional<Recognised> typeWhereItStands() throws CardException {
        try (var answer = send(READ_TYPE)) {
            var kind = answer.hasData() ? CardType.of(answer.data()) : Optional.<Recognised>empty();
            return kind.isPresent() && kind.get() instanceof Recognised.NotReadable specified
                    ? Optional.of(text().orElse(specified)) // Lives in a My Number card, which can be read.
                    : kind;
        }
    }

    private Optional<Recognised> typeInMasterFile() throws CardException {
        for (var select : MASTER_FILE.selects()) {
            if (card.statusWord(new CardCommand("SELECT master file", select)) == 0x9000) {
                return typeWhereItStands();
            }
        }
        return Optional.empty();
    }

    private Optional<Recognised> juki() throws CardException {
        return JpkiToken.of(card).filter(JpkiToken.JUKI::equals).map(_ -> new Recognised.NotReadable(CardKind.JUKI_CARD));
    }

    /// Some cards answer 6F00 to the first command after power-up, whatever it is.
    private Answer send(CardCommand command) throws CardException {
        var answer = card.send(command);
        var asleep = !awake && answer.statusWord() == 0x6F00;
        awake = true;
        return asleep ? card.send(command) : answer;
    }

    @FunctionalInterface
    private interface Question {

        Optional<Recognised> ask() throws CardException;
    }
}
