package madoguchi.agent.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.GraphicsDevice;
import java.awt.event.KeyEvent;
import java.util.concurrent.TimeUnit;
import madoguchi.agent.window.text.Language;
import madoguchi.card.Contents;
import madoguchi.card.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/// Two displays: the clerk's, and a smaller one that stands towards the visitor.
@ExtendWith(XServer.class)
@Timeout(value = 90, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DisplaysIT {

    private final GraphicsDevice clerks = Clerk.displays().getFirst();
    private final GraphicsDevice visitors = Clerk.displays().getLast();

    @Test
    void opensOnTheConfiguredDisplayAndOnNoOther() {
        try (var _ = new Clerk();
                var window = new VisitorWindow(Asked.settings(visitors.getIDstring(), Language.JAPANESE))) {
            awaitWork(clerks, all(clerks));
            awaitWork(visitors, all(visitors));

            var asked = Asked.secret(window, Secret.PIN);
            var visitor = new Visitor(visitors).sees("やめる");
            awaitWork(visitors, 0);
            assertThat(Clerk.seenOn(clerks)).isEqualTo(all(clerks));
            visitor.clicks("4").types(8).clicks("2").types(6).presses(KeyEvent.VK_ENTER);

            assertThat(Contents.of(asked.answer())).isEqualTo("4826");
            window.nextVisitor();
            awaitWork(visitors, all(visitors));
        }
    }

    @Test
    void otherMeansTheOneThatIsNotTheMainOne() {
        try (var _ = new Clerk();
                var window = new VisitorWindow(Asked.settings("other", Language.JAPANESE))) {
            var told = Asked.told(window, new Outcome.RemoveCard());
            new Visitor(visitors).sees("進む");
            awaitWork(visitors, 0);
            awaitWork(clerks, all(clerks));

            told.notWantedAnyMore();

            assertThat(told.answer()).isEqualTo(new Reply.NotWanted());
            awaitWork(visitors, all(visitors));
        }
    }

    @Test
    void withoutAVisitorsDisplayNothingOfTheClerksWorkIsSeen() {
        coversEverything("none");
    }

    /// It was unplugged, or the settings are of another PC.
    @Test
    void aConfiguredDisplayThatIsNotThereCountsAsNone() {
        coversEverything(":7.7");
    }

    private void coversEverything(String display) {
        try (var _ = new Clerk();
                var window = new VisitorWindow(Asked.settings(display, Language.JAPANESE))) {
            awaitWork(clerks, all(clerks));
            awaitWork(visitors, all(visitors));

            var asked = Asked.secret(window, Secret.PIN);
            new Visitor(clerks).sees("やめる");
            awaitWork(clerks, 0);
            awaitWork(visitors, 0);

            asked.notWantedAnyMore();
            asked.answer();
            awaitWork(clerks, all(clerks));
            awaitWork(visitors, all(visitors));
        }
    }

    private static long all(GraphicsDevice display) {
        var bounds = Place.bounds(display);
        return (long) bounds.width * bounds.height;
    }

    private static void awaitWork(GraphicsDevice display, long pixels) {
        await().atMost(10, TimeUnit.SECONDS).untilAsserted(() -> assertThat(Clerk.seenOn(display)).isEqualTo(pixels));
    }
}
