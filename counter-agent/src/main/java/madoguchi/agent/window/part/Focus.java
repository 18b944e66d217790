package madoguchi.agent.window.part;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JComponent;

/// Shows where the keyboard is: a black line with a yellow one inside, to be seen on any ground.
final class Focus {

    private Focus() {}

    /// Only keys of Swing do this by themselves.
    static void repaint(JComponent part) {
        part.addFocusListener(new FocusListener() {
            @Override
            public void focusGained(FocusEvent event) {
                part.repaint();
            }

            @Override
            public void focusLost(FocusEvent event) {
                part.repaint();
            }
        });
    }

    static void paint(Graphics2D graphics, Style style, int width, int height, double arc) {
        ring(graphics, style.px(3.5), style.px(1.75), width, height, arc, style.look().focus());
        ring(graphics, style.px(2.5), style.px(4.5), width, height, arc, style.look().focusGlow());
    }

    private static void ring(
            Graphics2D graphics, int stroke, int inset, int width, int height, double arc, Color colour) {
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke(stroke));
        graphics.draw(new RoundRectangle2D.Double(
                inset, inset, width - 2.0 * inset - 1, height - 2.0 * inset - 1, arc, arc));
    }
}
