package madoguchi.agent.window.part;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/// How many characters there are, in groups as they are printed; never which.
public final class Dots extends JComponent {

    private final transient Style style;
    private final List<Integer> groups;
    private final transient IntSupplier typed;
    private final transient IntFunction<String> spoken;

    public Dots(Style style, List<Integer> groups, IntSupplier typed, IntFunction<String> spoken) {
        this.style = style;
        this.groups = List.copyOf(groups);
        this.typed = typed;
        this.spoken = spoken;
        setFocusable(true);
        Focus.repaint(this);
        changed();
    }

    public void changed() {
        getAccessibleContext().setAccessibleName(spoken.apply(typed.getAsInt()));
        repaint();
    }

    private int total() {
        return groups.stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(style.px(total() > 4 ? 420 : 300), style.px(72));
    }

    @Override
    protected void paintComponent(Graphics given) {
        try (var brush = Brush.of(given)) {
            var graphics = brush.graphics();
            var ring = style.px(5);
            if (isFocusOwner()) {
                Focus.paint(graphics, style, getWidth(), getHeight(), style.px(17));
            }
            var box = new RoundRectangle2D.Double(
                    ring, ring, getWidth() - 2 * ring - 1, getHeight() - 2 * ring - 1, style.px(12), style.px(12));
            graphics.setColor(style.look().groundSoft());
            graphics.fill(box);
            graphics.setColor(style.look().line());
            graphics.setStroke(new BasicStroke(style.px(1.5)));
            graphics.draw(box);
            paintDots(graphics);
        }
    }

    private void paintDots(Graphics2D graphics) {
        var slots = total() + 1.0 * (groups.size() - 1);
        var pitch = Math.min((getWidth() - style.px(36)) / slots, style.px(58));
        var size = Math.min(pitch * 0.62, style.px(26));
        var x = (getWidth() - pitch * slots) / 2;
        var index = 0;
        for (var group : groups) {
            for (var i = 0; i < group; i++) {
                paintDot(graphics, x + (pitch - size) / 2, size, index);
                x += pitch;
                index++;
            }
            x += pitch;
        }
    }

    private void paintDot(Graphics2D graphics, double x, double size, int index) {
        var dot = new Ellipse2D.Double(x, (getHeight() - size) / 2, size, size);
        var filled = index < typed.getAsInt();
        graphics.setColor(filled ? style.look().text() : style.look().ground());
        graphics.fill(dot);
        var next = index == typed.getAsInt();
        graphics.setColor(next ? style.look().key() : style.look().textSoft());
        graphics.setStroke(new BasicStroke(style.px(next ? 3.5 : 1.5)));
        graphics.draw(dot);
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        @Nullable AccessibleContext known = accessibleContext;
        if (known == null) {
            accessibleContext = new AccessibleJComponent() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.PASSWORD_TEXT;
                }
            };
        }
        return accessibleContext;
    }
}
