package madoguchi.agent.window;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import javax.imageio.ImageIO;
import madoguchi.agent.window.text.Language;
import madoguchi.card.CardKind;
import madoguchi.card.Secret;
import madoguchi.card.SecretQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/// Every screen in every language, to be looked at: `-Dscreenshots.all=FOLDER`.
@ExtendWith(XServer.class)
@EnabledIfSystemProperty(named = "screenshots.all", matches = ".+")
class ScreenshotsIT {

    private static final Duration LIMIT = Duration.ofSeconds(90);

    @Test
    void everything() throws Exception {
        var visitor = new Visitor();
        for (var language : Language.values()) {
            try (var window = new VisitorWindow(new WindowSettings("none", language, false, false, LIMIT))) {
                for (var secret : Secret.values()) {
                    var done = CompletableFuture.runAsync(() -> window.ask(
                            new SecretQuestion(CardKind.MY_NUMBER_CARD, secret, tries(secret)), LIMIT, () -> true));
                    shoot(visitor, secret.name(), language);
                    visitor.presses(27);
                    done.join();
                }
                var outcomes = List.of(
                        new Outcome.Wrong(Secret.PIN, OptionalInt.of(2)),
                        new Outcome.Wrong(Secret.PIN, OptionalInt.of(1)),
                        new Outcome.Locked(Secret.PIN),
                        new Outcome.Done(),
                        new Outcome.OtherCard());
                for (var i = 0; i < outcomes.size(); i++) {
                    var outcome = outcomes.get(i);
                    var done = CompletableFuture.runAsync(() -> window.tell(outcome, LIMIT, () -> true));
                    shoot(visitor, "outcome" + i, language);
                    visitor.presses(27);
                    done.join();
                }
                var screens = List.of(
                        new Screen.Question(said("葬儀を行ったのはどなたですか"), List.of(said("わたし"), said("家族のほかの人"), said("まだ行っていない"))),
                        new Screen.Page(
                                Base64.getEncoder().encodeToString(Files.readAllBytes(
                                        Path.of("../docs/screenshots/form-juminhyo-request.png"))),
                                List.of(said("これでよい"), said("直すところがある"))),
                        new Screen.Writing());
                for (var i = 0; i < screens.size(); i++) {
                    var screen = screens.get(i);
                    var done = CompletableFuture.runAsync(() -> window.show(screen, LIMIT, () -> true));
                    shoot(visitor, "screen" + i, language);
                    visitor.presses(27);
                    done.join();
                }
            }
        }
    }

    private static OptionalInt tries(Secret secret) {
        return secret.tries() == 0 ? OptionalInt.empty() : OptionalInt.of(secret.tries());
    }

    private static void shoot(Visitor visitor, String name, Language language) throws IOException, InterruptedException {
        Thread.sleep(600);
        if (visitor.windows().isEmpty()) { System.out.println("nothing for " + name); return; }
        var window = visitor.windows().getFirst();
        BufferedImage image = visitor.look(new Rectangle(window.getBounds()));
        var folder = Path.of(System.getProperty("screenshots.all"));
        Files.createDirectories(folder);
        ImageIO.write(image, "png", folder.resolve(language.code() + "-" + name + ".png").toFile());
    }

    private static Said said(String text) {
        return new Said(Map.of("ja", text));
    }
}
