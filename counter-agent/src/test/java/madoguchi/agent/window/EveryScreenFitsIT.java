package madoguchi.agent.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.GraphicsDevice;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JTextArea;
import madoguchi.agent.window.part.Dots;
import madoguchi.agent.window.part.Fits;
import madoguchi.agent.window.part.Key;
import madoguchi.agent.window.part.Sheet;
import madoguchi.agent.window.text.Language;
import madoguchi.card.Secret;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Everything that can be shown, in every language, on the smallest display there is for it: nothing is cut off, every key
/// is large enough, and everything has a name for those who do not see it.
@ExtendWith(XServer.class)
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EveryScreenFitsIT {

    private final GraphicsDevice small = Clerk.displays().getLast();
    private final Visitor visitor = new Visitor(small);

    @ParameterizedTest
    @EnumSource
    void onASmallDisplay(Language language) {
        try (var window = new VisitorWindow(Asked.settings(small.getIDstring(), language))) {
            for (var secret : Secret.values()) {
                var asked = Asked.secret(window, secret);
                looksWell(secret.name());
                asked.answer();
            }
            for (var outcome : outcomes().toList()) {
                var told = Asked.told(window, outcome);
                looksWell(outcome.toString());
                told.answer();
            }
            for (var screen : screens()) {
                var shown = Asked.shown(window, screen);
                looksWell(screen.toString());
                shown.answer();
            }
        }
    }

    private static Stream<Outcome> outcomes() {
        var ofSecrets = Arrays.stream(Secret.values())
                .flatMap(secret -> Stream.of(
                        new Outcome.Wrong(secret, OptionalInt.of(2)),
                        new Outcome.Wrong(secret, OptionalInt.of(1)),
                        new Outcome.Wrong(secret, OptionalInt.empty()),
                        new Outcome.LastTry(secret),
                        new Outcome.Locked(secret)));
        return Stream.concat(
                ofSecrets,
                Stream.of(
                        new Outcome.Done(), new Outcome.RemoveCard(), new Outcome.OtherCard(), new Outcome.NotRead()));
    }

    private static List<Screen> screens() {
        return List.of(
                Asked.question(
                        "お手もとに、国民健康保険の資格確認書はありますか",
                        "ある",
                        "ない",
                        "返した",
                        "家にある",
                        "なくした",
                        "見ていない",
                        "わからない",
                        "家族に聞く"),
                new Screen.Writing());
    }

    private void looksWell(String what) {
        visitor.seesAnything();
        var display = Place.bounds(small);
        for (var key : visitor.keys()) {
            var bounds = visitor.bounds(key);
            assertThat(bounds.width).as("%s: width of %s", what, name(key)).isGreaterThanOrEqualTo(Key.LEAST);
            var least = key.kind() == Key.Kind.TAB ? 60 : Key.LEAST;
            assertThat(bounds.height).as("%s: height of %s", what, name(key)).isGreaterThanOrEqualTo(least);
            assertThat(display.contains(bounds)).as("%s: %s at %s", what, name(key), bounds).isTrue();
        }
        assertThat(Visitor.onScreen(() -> Fits.cutOff(visitor.windows().getFirst())))
                .as(what)
                .isEmpty();
        assertThat(unnamed()).as(what).isEmpty();
        assertThat(overlaps()).as(what).isEmpty();
        visitor.presses(KeyEvent.VK_ESCAPE);
    }

    /// Whatever takes the keyboard says what it is.
    private List<JComponent> unnamed() {
        return Visitor.onScreen(() -> visitor.parts(JComponent.class).stream()
                .filter(part -> part instanceof Key || part instanceof Dots || part instanceof Sheet || part instanceof JTextArea)
                .filter(part -> name(part) == null || name(part).isBlank())
                .toList());
    }

    private List<String> overlaps() {
        var keys = visitor.keys();
        var found = new ArrayList<String>();
        for (var i = 0; i < keys.size(); i++) {
            Rectangle first = visitor.bounds(keys.get(i));
            for (var j = i + 1; j < keys.size(); j++) {
                if (first.intersects(visitor.bounds(keys.get(j)))) {
                    found.add(name(keys.get(i)) + " and " + name(keys.get(j)));
                }
            }
        }
        return found;
    }

    private static String name(Component part) {
        return part.getAccessibleContext().getAccessibleName();
    }
}
