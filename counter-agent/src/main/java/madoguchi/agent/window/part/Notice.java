package madoguchi.agent.window.part;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.geom.RoundRectangle2D;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import madoguchi.agent.window.text.Passage;
import org.jspecify.annotations.Nullable;

/// A sentence that must not be overlooked, on a ground of its own.
public final class Notice extends JComponent implements Flowing {

    private final transient Style style;
    private final transient Passage passage;
    private final Color ink;
    private final Color ground;
    private double factor = 1;

    private Notice(Style style, Passage passage, Color ink, Color ground) {
        this.style = style;
        this.passage = passage;
        this.ink = ink;
        this.ground = ground;
        setFocusable(false);
    }

    public static Notice info(Style style, Passage passage) {
        return new Notice(style, passage, style.look().key(), style.look().keySoft());
    }

    public static Notice warning(Style style, Passage passage) {
        return new Notice(style, passage, style.look().warning(), style.look().warningGround());
    }

    @Override
    public int heightFor(int width) {
        var set = style.set(passage, 21 * factor, true, width - style.px(48));
        return (int) Math.ceil(set.height()) + style.px(24 * factor);
    }

    @Override
    public void shrink(double factor) {
        this.factor = factor;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(style.px(300), heightFor(style.px(300)));
    }

    @Override
    protected void paintComponent(Graphics given) {
        try (var brush = Brush.of(given)) {
            var graphics = brush.graphics();
            var box = new RoundRectangle2D.Double(
                    1, 1, getWidth() - 3, getHeight() - 3, style.px(8), style.px(8));
            graphics.setColor(ground);
            graphics.fill(box);
            graphics.setColor(ink);
            graphics.setStroke(new BasicStroke(style.px(1.5)));
            graphics.draw(box);
            graphics.clip(box);
            graphics.fillRect(0, 0, style.px(10), getHeight());
            var set = style.set(passage, 21 * factor, true, getWidth() - style.px(48));
            set.paint(graphics, style.px(28), (getHeight() - set.height()) / 2, getWidth(), 0);
        }
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        @Nullable AccessibleContext known = accessibleContext;
        if (known == null) {
            accessibleContext = new AccessibleJComponent() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.LABEL;
                }
            };
            accessibleContext.setAccessibleName(passage.text());
        }
        return accessibleContext;
    }
}
