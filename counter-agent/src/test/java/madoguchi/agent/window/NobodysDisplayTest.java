package madoguchi.agent.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import madoguchi.agent.window.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// In a process of its own: what AWT once found out about its display it keeps.
@EnabledOnOs(OS.LINUX)
class NobodysDisplayTest {

    @Test
    void isNoDisplayHoweverOftenItIsAskedFor() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), Asks.class.getName()).inheritIO();
        process.environment().put("DISPLAY", ":4711");

        assertThat(process.start().waitFor()).isEqualTo(Asks.NONE);
    }

    static final class Asks {

        static final int NONE = 7;

        private Asks() {}

        public static void main(String[] words) {
            var settings = Asked.settings("none", Language.JAPANESE);
            var first = Place.find(settings);
            var second = Place.find(settings);
            System.exit(first.isEmpty() && second.isEmpty() ? NONE : 1);
        }
    }
}
