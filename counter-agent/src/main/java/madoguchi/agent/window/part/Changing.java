package madoguchi.agent.window.part;

import java.awt.Dimension;
import java.awt.Graphics;
import java.util.List;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import madoguchi.agent.window.text.Passage;
import madoguchi.agent.window.text.Typeset;
import org.jspecify.annotations.Nullable;

/// Two lines whose words change while the visitor types: what is due now, and an example of it.
public final class Changing extends JComponent implements Flowing {

    private final transient Style style;
    private transient Passage first = new Passage(List.of());
    private transient Passage second = new Passage(List.of());

    private double factor = 1;

    public Changing(Style style) {
        this.style = style;
        setFocusable(false);
    }

    public void show(Passage first, Passage second) {
        this.first = first;
        this.second = second;
        getAccessibleContext().setAccessibleName(first.text() + " " + second.text());
        revalidate();
        repaint();
    }

    @Override
    public int heightFor(int width) {
        return (int) Math.ceil(upper(width).height() + lower(width).height());
    }

    @Override
    public void shrink(double factor) {
        this.factor = factor;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(style.px(300), heightFor(style.px(300)));
    }

    private Typeset upper(int width) {
        return style.set(first, 24 * factor, true, width);
    }

    private Typeset lower(int width) {
        return style.set(second, 21 * factor, false, width);
    }

    @Override
    protected void paintComponent(Graphics given) {
        try (var brush = Brush.of(given)) {
            var graphics = brush.graphics();
            graphics.setColor(style.look().key());
            upper(getWidth()).paint(graphics, 0, 0, getWidth(), 0);
            graphics.setColor(style.look().text());
            lower(getWidth()).paint(graphics, 0, upper(getWidth()).height(), getWidth(), 0);
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
        }
        return accessibleContext;
    }
}
