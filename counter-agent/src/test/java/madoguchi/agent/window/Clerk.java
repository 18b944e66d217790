package madoguchi.agent.window;

import java.awt.Color;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.swing.JFrame;

/// Somebody's work on every display: a window in a colour that nothing else has.
final class Clerk implements AutoCloseable {

    private static final Color WORK = new Color(0xff00ff);

    private final List<JFrame> work = new ArrayList<>();

    Clerk() {
        displays().forEach(display -> Visitor.onScreen(() -> work.add(open(display))));
    }

    static List<GraphicsDevice> displays() {
        return List.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices());
    }

    private static JFrame open(GraphicsDevice display) {
        var frame = new JFrame("work", display.getDefaultConfiguration());
        frame.setUndecorated(true);
        frame.getContentPane().setBackground(WORK);
        frame.setBounds(Place.bounds(display));
        frame.setVisible(true);
        return frame;
    }

    /// Pixels of the clerk's work to be seen on a display.
    static long seenOn(GraphicsDevice display) {
        var bounds = Place.bounds(display);
        var image = new Visitor(display).look(new Rectangle(bounds));
        var rgb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(rgb).filter(pixel -> pixel == WORK.getRGB()).count();
    }

    @Override
    public void close() {
        Visitor.onScreen(() -> {
            work.forEach(JFrame::dispose);
            return true;
        });
    }
}
