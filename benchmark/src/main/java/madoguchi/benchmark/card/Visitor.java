package madoguchi.benchmark.card;

import java.time.Duration;
import madoguchi.card.Asking;
import madoguchi.card.Secret;
import madoguchi.card.SecretAnswer;
import madoguchi.card.SecretQuestion;
import madoguchi.card.TypedSecret;
import madoguchi.virtual.SampleCards;

/// Somebody who has typed the PIN before it is asked for: nothing of a read is waiting for a human.
final class Visitor implements Asking {

    @Override
    public SecretAnswer ask(SecretQuestion question) {
        var typed = new TypedSecret(question.secret());
        SampleCards.PIN.chars().forEach(digit -> typed.type((char) digit));
        return new SecretAnswer.Typed(typed);
    }

    @Override
    public boolean padOpens(SecretQuestion question) {
        return false;
    }

    @Override
    public boolean stillWanted() {
        return true;
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofSeconds(20);
    }

    @Override
    public boolean consentsToLastTry(Secret secret) {
        return false;
    }

    @Override
    public boolean startsWithPrintedNumber() {
        return false;
    }
}
