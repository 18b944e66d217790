package madoguchi.card;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Somebody before a window who types what is asked, each time the next of what he knows; cancels if that is of another
/// length, as no window hands on half a secret.
public final class TypingVisitor implements Asking {

    private final List<String> known;
    private final List<SecretQuestion> questions = new ArrayList<>();
    private final List<TypedSecret> typed = new ArrayList<>();
    private int wantedFor = Integer.MAX_VALUE;

    public TypingVisitor(String... known) {
        this.known = new ArrayList<>(List.of(known));
    }

    /// Nobody waits any more once it was asked so often whether somebody does.
    public TypingVisitor wantedFor(int questions) {
        wantedFor = questions;
        return this;
    }

    public List<SecretQuestion> questions() {
        return questions;
    }

    /// What was typed, whether it was wiped since or not.
    public List<TypedSecret> typed() {
        return typed;
    }

    @Override
    public SecretAnswer ask(SecretQuestion question) {
        questions.add(question);
        if (known.isEmpty() || known.getFirst().length() != question.secret().length()) {
            return new SecretAnswer.Cancelled();
        }
        var secret = new TypedSecret(question.secret());
        known.removeFirst().chars().forEach(character -> secret.type((char) character));
        typed.add(secret);
        return new SecretAnswer.Typed(secret);
    }

    @Override
    public boolean padOpens(SecretQuestion question) {
        return false;
    }

    @Override
    public boolean stillWanted() {
        return wantedFor-- > 0;
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
