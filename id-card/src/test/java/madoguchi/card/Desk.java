package madoguchi.card;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// A desk that a test arranges: what is typed in its window, what the clerk agrees to, whether anybody waits.
final class Desk implements Asking {

    final Set<Secret> consented = EnumSet.noneOf(Secret.class);
    boolean reached = true;
    boolean wanted = true;
    boolean printedNumber;
    Duration timeLimit = Duration.ofSeconds(20);

    private final List<String> asked = new ArrayList<>();
    private Function<SecretQuestion, SecretAnswer> window = _ -> new SecretAnswer.NothingToTypeOn();

    Desk answering(Function<SecretQuestion, SecretAnswer> answer) {
        window = answer;
        return this;
    }

    /// The visitor types this into the window, whatever is asked.
    Desk typing(CharSequence text) {
        return answering(question -> typed(question.secret(), text));
    }

    static SecretAnswer typed(Secret secret, CharSequence text) {
        var typed = new TypedSecret(secret);
        text.chars().forEach(character -> typed.type((char) character));
        return new SecretAnswer.Typed(typed);
    }

    /// What was asked, such as `PIN 3`.
    List<String> asked() {
        return asked;
    }

    @Override
    public SecretAnswer ask(SecretQuestion question) {
        note(question);
        return window.apply(question);
    }

    @Override
    public boolean padOpens(SecretQuestion question) {
        if (reached) {
            note(question);
        }
        return reached;
    }

    private void note(SecretQuestion question) {
        var left = question.triesLeft();
        asked.add(left.isPresent() ? question.secret() + " " + left.getAsInt() : question.secret().toString());
    }

    @Override
    public boolean stillWanted() {
        return wanted;
    }

    @Override
    public Duration timeLimit() {
        return timeLimit;
    }

    @Override
    public boolean consentsToLastTry(Secret secret) {
        return consented.contains(secret);
    }

    @Override
    public boolean startsWithPrintedNumber() {
        return printedNumber;
    }
}
