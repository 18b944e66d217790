package madoguchi.agent.tool;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import madoguchi.card.Asking;
import madoguchi.card.Secret;
import madoguchi.card.SecretAnswer;
import madoguchi.card.SecretQuestion;
import madoguchi.card.TypedSecret;

/// Whoever sits at the keyboard of the PC with the reader, with a card of their own.
final class Technician implements Asking {

    private final CardToolOptions options;
    private final PrintStream screen;

    Technician(CardToolOptions options, PrintStream screen) {
        this.options = options;
        this.screen = screen;
    }

    @Override
    public SecretAnswer ask(SecretQuestion question) {
        var given = options.secrets().get(question.secret());
        if (given == null) {
            return withoutPin(question.secret());
        }
        question.triesLeft().ifPresent(tries -> screen.println(ToolText.triesLeft(tries)));
        return given.equals(CardToolOptions.ASK) ? typedAtKeyboard(question.secret()) : typed(question.secret(), given.toCharArray());
    }

    private SecretAnswer withoutPin(Secret asked) {
        return asked == Secret.PIN && options.secrets().containsKey(Secret.NUMBER_B)
                ? new SecretAnswer.Instead(Secret.NUMBER_B)
                : new SecretAnswer.NothingToTypeOn();
    }

    private SecretAnswer typedAtKeyboard(Secret secret) {
        var console = Objects.requireNonNull(System.console(), "a JDK gives one since 22");
        if (!console.isTerminal()) {
            return new SecretAnswer.NothingToTypeOn();
        }
        var characters = console.readPassword("%s ", ToolText.prompt(secret));
        return characters == null ? new SecretAnswer.Cancelled() : typed(secret, characters);
    }

    private static SecretAnswer typed(Secret secret, char[] characters) {
        var typed = new TypedSecret(secret);
        var all = true;
        for (var character : characters) {
            all &= typed.type(character);
        }
        Arrays.fill(characters, '\0');
        if (all && typed.isComplete()) {
            return new SecretAnswer.Typed(typed);
        }
        typed.close();
        return new SecretAnswer.Cancelled();
    }

    @Override
    public boolean padOpens(SecretQuestion question) {
        screen.println(ToolText.PAD_OPENS);
        return true;
    }

    @Override
    public boolean stillWanted() {
        return true;
    }

    @Override
    public Duration timeLimit() {
        return options.patience();
    }

    @Override
    public boolean consentsToLastTry(Secret secret) {
        return options.lastTry();
    }

    @Override
    public boolean startsWithPrintedNumber() {
        return options.secrets().containsKey(Secret.NUMBER_B) && !options.secrets().containsKey(Secret.PIN);
    }
}
