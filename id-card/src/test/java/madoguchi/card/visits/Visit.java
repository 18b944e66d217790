package madoguchi.card.visits;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import javax.smartcardio.CardException;
import madoguchi.card.Asking;
import madoguchi.card.CardReader;
import madoguchi.card.CardReading;
import madoguchi.card.Secret;
import madoguchi.card.SecretAnswer;
import madoguchi.card.SecretQuestion;
import madoguchi.card.TypedSecret;
import madoguchi.virtual.VirtualReader;
import madoguchi.virtual.VirtualVisitor;
import org.jspecify.annotations.Nullable;

/// One visitor, one card, one reading, and what may go wrong; all drawn from one seed.
final class Visit implements Asking {

    private final VirtualReader reader;
    private final VisitedCard visited;
    private final WatchedCard card;
    private final VisitorAct act;
    private final Accident accident;
    private final int accidentAt;
    private final boolean consents;
    private final boolean printedNumber;
    private final int wantedFor;
    private final boolean hasPad;
    private final AtomicInteger humanActions = new AtomicInteger();
    private final List<TypedSecret> typed = new ArrayList<>();
    private int askedWhetherWanted;

    Visit(Random random, Digits pin, Digits pinForPads) {
        hasPad = random.nextInt(6) == 0;
        reader = hasPad ? new VirtualReader("架空リーダー") : VirtualReader.withoutPinPad("架空リーダー");
        visited = VisitedCard.draw(random, hasPad ? pinForPads : pin);
        act = drawAct(random);
        accident = random.nextBoolean() ? Accident.NONE : draw(random, Accident.values());
        accidentAt = 1 + random.nextInt(8);
        consents = random.nextInt(3) == 0;
        printedNumber = random.nextInt(4) == 0;
        wantedFor = random.nextInt(8) == 0 ? random.nextInt(3) : Integer.MAX_VALUE;
        card = new WatchedCard(
                visited.card(),
                (number, answer) -> number == accidentAt ? accident.befall(answer, reader, random) : answer);
    }

    private static VisitorAct drawAct(Random random) {
        return switch (random.nextInt(5)) {
            case 0, 1 -> VisitorAct.TYPES_RIGHT;
            case 2 -> VisitorAct.TYPES_WRONG;
            default -> draw(random, VisitorAct.values());
        };
    }

    private static <T> T draw(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    /// @return null if the window broke
    @Nullable CardReading take(CardReader cards) throws CardException {
        reader.insert(card);
        if (hasPad) {
            var _ = new VirtualVisitor(reader).whenPadOpens(this::actOnPad);
        }
        try {
            return cards.read(reader.terminals().terminals().list().getFirst(), this);
        } catch (WindowBrokeException e) {
            return null;
        }
    }

    WatchedCard card() {
        return card;
    }

    VisitedCard visited() {
        return visited;
    }

    boolean consents() {
        return consents;
    }

    int humanActions() {
        return humanActions.get();
    }

    List<TypedSecret> typed() {
        return typed;
    }

    @Override
    public SecretAnswer ask(SecretQuestion question) {
        return switch (act) {
            case TYPES_RIGHT -> type(question.secret(), true);
            case TYPES_WRONG -> type(question.secret(), false);
            case WOULD_RATHER_USE_THE_PRINTED_NUMBER -> rather(question, type(Secret.NUMBER_B, true));
            case WOULD_RATHER_AND_MISTYPES -> rather(question, type(Secret.NUMBER_B, false));
            case WOULD_RATHER_AND_CANCELS -> rather(question, new SecretAnswer.Cancelled());
            case CANCELS -> new SecretAnswer.Cancelled();
            case LETS_THE_TIME_PASS -> new SecretAnswer.TimedOut();
            case HAS_NOTHING_TO_TYPE_ON -> new SecretAnswer.NothingToTypeOn();
            case WENT_AWAY -> new SecretAnswer.NotWanted();
            case TAKES_THE_CARD_AND_TYPES -> {
                reader.pull();
                yield type(question.secret(), true);
            }
            case MAKES_THE_WINDOW_BREAK -> throw new WindowBrokeException();
        };
    }

    private static SecretAnswer rather(SecretQuestion question, SecretAnswer then) {
        if (question.secret() == Secret.NUMBER_B) {
            return then;
        }
        if (then instanceof SecretAnswer.Typed(var secret)) {
            secret.close();
        }
        return new SecretAnswer.Instead(Secret.NUMBER_B);
    }

    private SecretAnswer type(Secret secret, boolean right) {
        var text = right ? visited.right(secret) : VisitedCard.wrong(secret);
        var fresh = new TypedSecret(secret);
        for (var i = 0; i < text.length(); i++) {
            fresh.type(text.charAt(i));
        }
        humanActions.incrementAndGet();
        typed.add(fresh);
        return new SecretAnswer.Typed(fresh);
    }

    private void actOnPad() {
        switch (act) {
            case TYPES_WRONG, WOULD_RATHER_AND_MISTYPES -> typeOnPad(VisitedCard.wrong(Secret.PIN));
            case CANCELS, WOULD_RATHER_AND_CANCELS, LETS_THE_TIME_PASS, WENT_AWAY -> reader.cancel();
            case TAKES_THE_CARD_AND_TYPES -> reader.pull();
            default -> typeOnPad(visited.pin());
        }
    }

    private void typeOnPad(CharSequence digits) {
        humanActions.incrementAndGet();
        digits.chars().forEach(digit -> reader.type((char) digit));
        reader.ok();
    }

    @Override
    public boolean padOpens(SecretQuestion question) {
        return act != VisitorAct.HAS_NOTHING_TO_TYPE_ON;
    }

    @Override
    public boolean stillWanted() {
        return ++askedWhetherWanted <= wantedFor;
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofSeconds(20);
    }

    @Override
    public boolean consentsToLastTry(Secret secret) {
        return consents;
    }

    @Override
    public boolean startsWithPrintedNumber() {
        return printedNumber;
    }

    @Override
    public String toString() {
        return "%s, %s at %d, pad %s, consents %s, printed number %s, wanted %d times, card %s"
                .formatted(act, accident, accidentAt, hasPad, consents, printedNumber, wantedFor, visited.card().getClass().getSimpleName());
    }

    /// A window that breaks is a bug and may end the program; the card must be powered off before.
    private static final class WindowBrokeException extends RuntimeException {}
}
