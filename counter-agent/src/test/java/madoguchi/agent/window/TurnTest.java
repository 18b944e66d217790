package madoguchi.agent.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.OptionalInt;
import madoguchi.card.CardKind;
import madoguchi.card.Secret;
import madoguchi.card.SecretAnswer;
import madoguchi.card.SecretQuestion;
import org.junit.jupiter.api.Test;

class TurnTest {

    private final Turn<SecretAnswer> turn = new Turn<>(
            Duration.ofSeconds(30),
            new Turn.Ends<>(
                    new SecretAnswer.Cancelled(),
                    new SecretAnswer.TimedOut(),
                    new SecretAnswer.NotWanted(),
                    new SecretAnswer.NothingToTypeOn()));

    /// Enter and backspace within the milliseconds before the window says that the card is being read.
    @Test
    void whatWasHandedOverStaysWhole() {
        var question = new SecretQuestion(CardKind.MY_NUMBER_CARD, Secret.PIN, OptionalInt.of(3));
        var view = new SecretView(question, false, turn);
        "1234".chars().forEach(digit -> view.type((char) digit));

        view.confirm();
        view.erase();
        view.type('5');

        var answer = (SecretAnswer.Typed) turn.await(() -> true);
        try (var secret = answer.secret()) {
            assertThat(secret.isComplete()).isTrue();
        }
    }

    @Test
    void whatCannotBeShownIsNoBugOfTheWindow() {
        var unfit = new IllegalArgumentException("not a picture");

        turn.crash(unfit);

        assertThatThrownBy(() -> turn.await(() -> true)).isSameAs(unfit);
    }
}
