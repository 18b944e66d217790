package madoguchi.agent.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.GraphicsEnvironment;
import madoguchi.agent.window.text.Language;
import madoguchi.card.Secret;
import madoguchi.card.SecretAnswer;
import org.junit.jupiter.api.Test;

class WithoutDisplayTest {

    @Test
    void theWindowSaysThatItCannotOpen() {
        assumeTrue(GraphicsEnvironment.isHeadless(), "here is a display");
        try (var window = new VisitorWindow(Asked.settings("none", Language.JAPANESE))) {
            var asked = window.ask(Asked.question(Secret.PIN), Asked.LONG, () -> true);
            var told = window.tell(new Outcome.Done(), Asked.LONG, () -> true);

            assertThat(asked).isEqualTo(new SecretAnswer.NothingToTypeOn());
            assertThat(told).isEqualTo(new Reply.NoWindow());
            window.nextVisitor();
        }
    }
}
