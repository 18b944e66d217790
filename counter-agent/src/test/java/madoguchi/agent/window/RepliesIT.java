package madoguchi.agent.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import madoguchi.agent.window.text.Language;
import madoguchi.card.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(XServer.class)
@Timeout(value = 90, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RepliesIT {

    private static final Outcome WRONG = new Outcome.Wrong(Secret.PIN, OptionalInt.of(2));
    private static final Outcome WRONG_ONE_LEFT = new Outcome.Wrong(Secret.PIN, OptionalInt.of(1));

    private VisitorWindow window = new VisitorWindow(Asked.settings("none", Language.JAPANESE));
    private Visitor visitor = new Visitor();

    @BeforeEach
    void anew() {
        window = new VisitorWindow(Asked.settings("none", Language.JAPANESE));
        visitor = new Visitor();
    }

    @AfterEach
    void close() {
        window.close();
        visitor.seesNothing();
    }

    @Test
    void wrongNumberIsTypedAgainOrDoneWithout() {
        var again = Asked.told(window, WRONG);
        visitor.sees("もう一度入力する");
        assertThat(visitor.names()).contains("暗証番号が違います。 あと2回入力できます。");
        visitor.clicks("もう一度入力する");
        assertThat(again.answer()).isEqualTo(new Reply.Again());

        var without = Asked.told(window, WRONG);
        visitor.clicks("暗証番号を使わずに進める");
        assertThat(without.answer()).isEqualTo(new Reply.Without());
    }

    /// Enter, pressed without reading, must not cost the last try.
    @Test
    void withOneTryLeftTheFirstKeySparesIt() {
        var wrong = Asked.told(window, WRONG_ONE_LEFT);
        visitor.sees("もう一度入力する");
        assertThat(visitor.focused()).isEqualTo("暗証番号を使わずに進める");
        visitor.presses(KeyEvent.VK_ENTER);
        assertThat(wrong.answer()).isEqualTo(new Reply.Without());

        var before = Asked.told(window, new Outcome.LastTry(Secret.PIN));
        visitor.sees("進む").presses(KeyEvent.VK_ENTER);
        assertThat(before.answer()).isEqualTo(new Reply.Without());

        var explained = Asked.told(window, new Outcome.LastTry(Secret.LICENCE_PIN));
        visitor.clicks("進む");
        assertThat(explained.answer()).isEqualTo(new Reply.Seen());
    }

    @Test
    void aLockedNumberSaysWhereItIsSetAnew() {
        var town = Asked.told(window, new Outcome.Locked(Secret.PIN));
        visitor.sees("進む");
        assertThat(visitor.names()).anyMatch(name -> name.contains("住所のある市区町村の窓口"));
        visitor.presses(KeyEvent.VK_ENTER);
        assertThat(town.answer()).isEqualTo(new Reply.Seen());

        var police = Asked.told(window, new Outcome.Locked(Secret.LICENCE_PIN));
        await().until(() -> visitor.names().stream().anyMatch(name -> name.contains("警察署")));
        visitor.sees("進む").presses(KeyEvent.VK_ENTER);
        assertThat(police.answer()).isEqualTo(new Reply.Seen());
    }

    @Test
    void theClerksQuestionIsAnsweredOrNot() {
        var question = Asked.question("お一人で来られましたか", "はい", "家族のほかの人と");
        var answered = Asked.shown(window, question);
        visitor.sees("家族のほかの人と").clicks("家族のほかの人と");
        assertThat(answered.answer()).isEqualTo(new Reply.Answered(1));

        var cancelled = Asked.shown(window, question);
        visitor.sees("はい").presses(KeyEvent.VK_ESCAPE);
        assertThat(cancelled.answer()).isEqualTo(new Reply.Cancelled());
    }

    @Test
    void aPageIsLookedOver() throws IOException {
        var fine = Asked.shown(window, Asked.page(page()));
        visitor.sees("これでよい");
        await().until(() -> green() > 0);
        var small = green();
        visitor.clicks("大きく").clicks("大きく");
        await().until(() -> green() == 0); // It grows around its middle.
        visitor.clicks("上へ").clicks("左へ");
        await().until(() -> green() > small);
        visitor.clicks("下へ").clicks("下へ");
        await().until(() -> green() == 0);
        visitor.clicks("これでよい");
        assertThat(fine.answer()).isEqualTo(new Reply.Answered(0));

        var toMend = Asked.shown(window, Asked.page(page()));
        visitor.sees("直すところがある").clicks("直すところがある");
        assertThat(toMend.answer()).isEqualTo(new Reply.Answered(1));
    }

    /// White, with something green at the top left.
    private static byte[] page() throws IOException {
        var page = new BufferedImage(800, 1100, BufferedImage.TYPE_INT_RGB);
        var graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 800, 1100);
        graphics.setColor(Color.GREEN);
        graphics.fillRect(0, 0, 100, 100);
        graphics.dispose();
        var png = new ByteArrayOutputStream();
        ImageIO.write(page, "png", png);
        return png.toByteArray();
    }

    private long green() {
        var image = visitor.look(new Rectangle(0, 0, 1280, 800));
        var rgb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(rgb).filter(pixel -> pixel == Color.GREEN.getRGB()).count();
    }
}
