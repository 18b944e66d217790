package madoguchi.agent.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.Component;
import java.awt.Container;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.datatransfer.DataFlavor;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.JTextArea;
import madoguchi.agent.window.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/// 筆談.
@ExtendWith(XServer.class)
@Timeout(value = 90, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WritingIT {

    @Test
    void bothSidesWriteAndSeeOnTwoDisplays() {
        var visitors = Clerk.displays().getLast();
        try (var window = new VisitorWindow(Asked.settings(visitors.getIDstring(), Language.JAPANESE))) {
            var written = Asked.shown(window, new Screen.Writing());
            var visitor = new Visitor(visitors).sees("終わる");
            writes(visitor, KeyEvent.VK_A, KeyEvent.VK_B, KeyEvent.VK_C);

            await().untilAsserted(() -> assertThat(fields()).hasSize(4));
            await().untilAsserted(() -> assertThat(texts()).containsExactlyInAnyOrder("abc", "abc", "", ""));
            assertThat(fields().stream().filter(JTextArea::isEditable)).hasSize(2);
            assertThat(fields().stream()
                            .map(field -> field.getGraphicsConfiguration().getDevice())
                            .distinct())
                    .hasSize(2);

            visitor.clicks("終わる");
            assertThat(written.answer()).isEqualTo(new Reply.Ended());
            await().until(() -> fields().isEmpty());
        }
    }

    @Test
    void bothSidesWriteOnOneDisplay() {
        try (var window = new VisitorWindow(Asked.settings("none", Language.JAPANESE))) {
            var written = Asked.shown(window, new Screen.Writing());
            var visitor = new Visitor().sees("終わる");
            writes(visitor, KeyEvent.VK_A);
            visitor.presses(KeyEvent.VK_TAB);
            for (var i = 0; i < 20 && !visitor.focused().equals("職員"); i++) {
                visitor.presses(KeyEvent.VK_TAB);
            }
            writes(visitor, KeyEvent.VK_B);

            await().untilAsserted(() -> assertThat(texts()).containsExactlyInAnyOrder("a", "b"));
            visitor.presses(KeyEvent.VK_ESCAPE);
            assertThat(written.answer()).isEqualTo(new Reply.Cancelled());
        }
    }

    @Test
    void nothingReachesAClipboardOrStays() throws Exception {
        try (var window = new VisitorWindow(Asked.settings("none", Language.JAPANESE))) {
            var shown = Asked.shown(window, new Screen.Writing());
            var visitor = new Visitor().sees("終わる");
            writes(visitor, KeyEvent.VK_X, KeyEvent.VK_Y, KeyEvent.VK_Z, KeyEvent.VK_X);
            var field = fields().stream()
                    .filter(written -> !written.getText().isEmpty())
                    .findFirst()
                    .orElseThrow();
            var paper = (Paper) field.getDocument();
            visitor.held(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
            visitor.held(KeyEvent.VK_CONTROL, KeyEvent.VK_C);
            visitor.held(KeyEvent.VK_SHIFT, KeyEvent.VK_HOME);
            visitor.held(KeyEvent.VK_CONTROL, KeyEvent.VK_X);
            visitor.dragsAcross(field);

            assertThat(texts()).contains("xyzx");
            for (var clipboard : List.of(
                    Toolkit.getDefaultToolkit().getSystemClipboard(),
                    Toolkit.getDefaultToolkit().getSystemSelection())) {
                assertThat(clipboard.isDataFlavorAvailable(DataFlavor.stringFlavor)).isFalse();
            }
            visitor.clicks("終わる");
            shown.answer();
            await().until(() -> paper.getLength() == 0);
            await().untilAsserted(() -> assertThat(paper.ink()).containsOnly('\0', '\n'));
        }
    }

    private static void writes(Visitor visitor, int... codes) {
        Arrays.stream(codes).forEach(visitor::presses);
    }

    private static List<String> texts() {
        return fields().stream().map(JTextArea::getText).toList();
    }

    private static List<JTextArea> fields() {
        return Visitor.onScreen(() -> {
            var found = new ArrayList<JTextArea>();
            for (var window : Window.getWindows()) {
                if (window instanceof JFrame && window.isShowing()) {
                    collect(window, found);
                }
            }
            return found;
        });
    }

    private static void collect(Component part, List<JTextArea> found) {
        if (part instanceof JTextArea field) {
            found.add(field);
        } else if (part instanceof Container container) {
            Arrays.stream(container.getComponents()).forEach(child -> collect(child, found));
        }
    }
}
