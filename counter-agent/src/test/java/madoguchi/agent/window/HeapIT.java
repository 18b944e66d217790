package madoguchi.agent.window;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import madoguchi.agent.window.text.Language;
import madoguchi.card.Secret;
import madoguchi.card.SecretAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What was typed on real keys is in no array of the heap, while it is typed and afterwards. This test never holds it
/// either: digits are single numbers here, until the dump is made.
@ExtendWith(XServer.class)
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HeapIT {

    private static final int FIRST = 4;
    private static final int STEP = 3;

    private int typed;

    @Test
    void aTypedPinIsInNoArrayOfTheHeap(@TempDir Path folder) throws IOException {
        var whileTyped = folder.resolve("typed.hprof");
        var afterwards = folder.resolve("afterwards.hprof");
        try (var window = new VisitorWindow(Asked.settings("none", Language.JAPANESE))) {
            var asked = Asked.secret(window, Secret.PIN);
            var visitor = new Visitor().sees("やめる");
            type(visitor, 2, false);
            type(visitor, 2, true);
            dump(whileTyped);
            visitor.presses(KeyEvent.VK_ENTER);
            var answer = asked.answer();
            assertThat(answer).isInstanceOf(SecretAnswer.Typed.class);
            ((SecretAnswer.Typed) answer).secret().close();
            dump(afterwards);
        }
        assertThat(HeapDump.arraysLike(whileTyped, typed(4))).isEmpty();
        assertThat(HeapDump.arraysLike(afterwards, typed(4))).isEmpty();
    }

    @Test
    void aTypedNumberBIsNowhereInTheHeap(@TempDir Path folder) throws IOException {
        var dump = folder.resolve("typed.hprof");
        try (var window = new VisitorWindow(Asked.settings("none", Language.JAPANESE))) {
            var asked = Asked.secret(window, Secret.NUMBER_B);
            var visitor = new Visitor().sees("やめる");
            type(visitor, 7, false);
            type(visitor, 7, true);
            dump(dump);
            visitor.presses(KeyEvent.VK_ESCAPE);
            asked.answer();
        }
        assertThat(HeapDump.contains(dump, typed(14))).isFalse();
    }

    /// The search finds what is there.
    @Test
    void aStringWouldBeFound(@TempDir Path folder) throws IOException {
        var dump = folder.resolve("string.hprof");
        var digits = new char[] {'9', '9', '0', '7'};
        var text = Integer.toString(990_700 / 100 * 10 + 1).substring(0, 4);
        dump(dump);

        assertThat(HeapDump.arraysLike(dump, new int[] {9, 9, 0, 7})).hasSizeGreaterThanOrEqualTo(2);
        assertThat(text).isEqualTo(String.valueOf(digits));
    }

    private void type(Visitor visitor, int count, boolean finger) {
        for (var i = 0; i < count; i++) {
            if (finger) {
                visitor.clicks(Integer.toString(digit(typed + i)));
            } else {
                visitor.types(digit(typed + i));
            }
        }
        typed += count;
    }

    private static int digit(int index) {
        return (FIRST + STEP * index + index * index) % 10;
    }

    private static int[] typed(int count) {
        var digits = new int[count];
        for (var i = 0; i < count; i++) {
            digits[i] = digit(i);
        }
        return digits;
    }

    /// All objects, dead ones too.
    private static void dump(Path file) throws IOException {
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(file.toString(), false);
    }
}
