package madoguchi.agent.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.GraphicsDevice;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.function.Function;
import javax.imageio.ImageIO;
import madoguchi.agent.window.text.Language;
import madoguchi.card.CardKind;
import madoguchi.card.Secret;
import madoguchi.card.SecretQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/// Pictures of the window as it is; `-Dscreenshots.update=true` writes them to docs/screenshots.
@ExtendWith(XServer.class)
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ScreenshotsIT {

    private static final Path PAGE = Path.of("../docs/screenshots/form-juminhyo-request.png");

    private final GraphicsDevice display = Clerk.displays().getFirst();
    private final Visitor visitor = new Visitor(display);

    @Test
    void everyKindOfScreenIsPhotographed() throws IOException {
        shoot("pin", Language.JAPANESE, window -> Asked.secret(window, pin(3)), 2);
        shoot("pin-plain", Language.PLAIN_JAPANESE, window -> Asked.secret(window, pin(3)), 0);
        shoot("number-b", Language.JAPANESE, window -> Asked.secret(window, Asked.question(Secret.NUMBER_B)), 7);
        shoot("card-number", Language.VIETNAMESE, window -> Asked.secret(window, Asked.question(Secret.CARD_NUMBER)), 0);
        shoot("wrong", Language.JAPANESE, window -> Asked.told(window, new Outcome.Wrong(Secret.PIN, OptionalInt.of(1))), 0);
        var question = Asked.question("ここまでの説明で、わからないところはありますか。", "わかりました", "もう一度聞きたい", "筆談にしたい");
        shoot("question", Language.JAPANESE, window -> Asked.shown(window, question), 0);
        var page = Asked.page(Files.readAllBytes(PAGE));
        shoot("page", Language.JAPANESE, window -> Asked.shown(window, page), 0);
        shootContrast();
    }

    private static SecretQuestion pin(int tries) {
        return new SecretQuestion(CardKind.MY_NUMBER_CARD, Secret.PIN, OptionalInt.of(tries));
    }

    private void shoot(String name, Language language, Function<VisitorWindow, Asked<?>> open, int digits) {
        try (var window = new VisitorWindow(Asked.settings("none", language))) {
            shoot(name, open.apply(window), digits);
        }
    }

    private void shootContrast() {
        var settings = new WindowSettings("none", Language.ENGLISH, true, false, Asked.LONG);
        try (var window = new VisitorWindow(settings)) {
            shoot("contrast", Asked.secret(window, pin(2)), 1);
        }
    }

    private void shoot(String name, Asked<?> asked, int digits) {
        visitor.seesAnything();
        for (var i = 0; i < digits; i++) {
            visitor.types(i);
        }
        var image = visitor.look(Place.bounds(display));
        assertThat(image.getRGB(2, 2)).isIn(0xffffffff, 0xff000000);
        if (Boolean.getBoolean("screenshots.update")) {
            try {
                ImageIO.write(image, "png", Path.of("../docs/screenshots/visitor-" + name + ".png").toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        visitor.presses(KeyEvent.VK_ESCAPE);
        asked.answer();
        visitor.settle();
    }
}
