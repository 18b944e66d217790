package madoguchi.agent.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.AWTException;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import madoguchi.agent.window.part.Board;
import madoguchi.agent.window.part.Dots;
import madoguchi.agent.window.part.Key;
import madoguchi.agent.window.part.TimeLeft;
import org.jspecify.annotations.Nullable;

/// Somebody with eyes, a finger and a keyboard in front of the window. What he does crosses the X server.
public final class Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Robot robot;

    public Visitor() {
        this(GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice());
    }

    Visitor(GraphicsDevice display) {
        robot = robot(display);
        robot.setAutoDelay(8);
        robot.setAutoWaitForIdle(false);
    }

    private static Robot robot(GraphicsDevice display) {
        try {
            return new Robot(display);
        } catch (AWTException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Once there is a key of this name and the keyboard is in the window.
    public Visitor sees(String key) {
        await().atMost(PATIENCE).until(() -> find(key) != null && hasFocus());
        return this;
    }

    public Visitor seesAnything() {
        await().atMost(PATIENCE).until(() -> !keys().isEmpty() && hasFocus() && hasClock());
        settle();
        return this;
    }

    /// Not what is shown between one thing and the next.
    private boolean hasClock() {
        return onScreen(() -> !parts(TimeLeft.class).isEmpty());
    }

    public Visitor seesNothing() {
        await().atMost(PATIENCE).until(() -> windows().isEmpty());
        return this;
    }

    public Visitor clicks(String key) {
        var at = new AtomicReference<@Nullable Point>();
        await().atMost(PATIENCE).until(() -> {
            at.set(centre(key));
            return at.get() != null;
        });
        var point = Objects.requireNonNull(at.get());
        robot.mouseMove(point.x, point.y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        settle();
        return this;
    }

    public Visitor presses(int code) {
        robot.keyPress(code);
        robot.keyRelease(code);
        settle();
        return this;
    }

    /// From its top left, where text begins.
    void dragsAcross(Component part) {
        var bounds = bounds(part);
        robot.mouseMove(bounds.x + 12, bounds.y + 30);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseMove(bounds.x + 60, bounds.y + 30);
        robot.mouseMove(bounds.x + 300, bounds.y + 30);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        settle();
    }

    void held(int modifier, int code) {
        robot.keyPress(modifier);
        presses(code);
        robot.keyRelease(modifier);
        settle();
    }

    /// @param digits pressed one by one, as numbers
    public Visitor types(int... digits) {
        Arrays.stream(digits).forEach(digit -> presses(KeyEvent.VK_0 + digit));
        return this;
    }

    Visitor clicksDigits(int... digits) {
        Arrays.stream(digits).forEach(digit -> clicks(Integer.toString(digit)));
        return this;
    }

    /// Goes on with Tab until the keyboard is on this key.
    Visitor tabsTo(String key) {
        for (var i = 0; i < 40 && !key.equals(focused()); i++) {
            presses(KeyEvent.VK_TAB);
        }
        assertThat(focused()).isEqualTo(key);
        return this;
    }

    void settle() {
        robot.waitForIdle();
    }

    BufferedImage look(Rectangle where) {
        return robot.createScreenCapture(where);
    }

    String focused() {
        return onScreen(() -> {
            var owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
            return owner == null ? "" : String.valueOf(owner.getAccessibleContext().getAccessibleName());
        });
    }

    private boolean hasFocus() {
        return onScreen(() -> {
            var focus = KeyboardFocusManager.getCurrentKeyboardFocusManager();
            return focus.getFocusOwner() != null && windows().contains(focus.getFocusedWindow());
        });
    }

    int dots() {
        return onScreen(() -> parts(Dots.class).stream()
                .map(dots -> dots.getAccessibleContext().getAccessibleName().replaceAll("\\D+", " ").strip())
                .map(numbers -> Integer.parseInt(numbers.substring(numbers.indexOf(' ') + 1)))
                .findFirst()
                .orElseThrow());
    }

    List<Window> windows() {
        return onScreen(() -> Arrays.stream(Window.getWindows())
                .filter(Window::isShowing)
                .filter(window -> window instanceof JFrame frame && frame.getContentPane() instanceof Board)
                .toList());
    }

    List<String> names() {
        return onScreen(() -> parts(Component.class).stream()
                .filter(part -> part.getAccessibleContext() != null)
                .map(part -> part.getAccessibleContext().getAccessibleName())
                .filter(name -> name != null && !name.isBlank())
                .toList());
    }

    List<Key> keys() {
        return onScreen(() -> parts(Key.class));
    }

    Rectangle bounds(Component part) {
        return onScreen(() -> new Rectangle(part.getLocationOnScreen(), new Dimension(part.getSize())));
    }

    <T extends Component> List<T> parts(Class<T> kind) {
        var found = new ArrayList<T>();
        windows().forEach(window -> collect(window, kind, found));
        return found;
    }

    private static <T extends Component> void collect(Container in, Class<T> kind, List<T> found) {
        for (var part : in.getComponents()) {
            if (kind.isInstance(part) && part.isShowing()) {
                found.add(kind.cast(part));
            }
            if (part instanceof Container container) {
                collect(container, kind, found);
            }
        }
    }

    private @Nullable Point centre(String key) {
        var found = find(key);
        if (found == null || !found.isEnabled()) {
            return null;
        }
        return onScreen(() -> {
            var corner = found.getLocationOnScreen();
            return new Point(corner.x + found.getWidth() / 2, corner.y + found.getHeight() / 2);
        });
    }

    private @Nullable Key find(String name) {
        Predicate<Key> named = key -> name.equals(key.getAccessibleContext().getAccessibleName());
        return keys().stream().filter(named).findFirst().orElse(null);
    }

    static <T> T onScreen(Callable<T> what) {
        if (SwingUtilities.isEventDispatchThread()) {
            return call(what);
        }
        var result = new ArrayList<T>();
        try {
            SwingUtilities.invokeAndWait(() -> result.add(call(what)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return result.getFirst();
    }

    private static <T> T call(Callable<T> what) {
        try {
            return what.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
