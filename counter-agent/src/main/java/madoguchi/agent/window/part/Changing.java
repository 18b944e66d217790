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
public final class Changing extends JComponent {

    private final transient Style style;
    private transient Passage first = new Passage(List.of());
    private transient Passage second = new Passage(List.of());

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
    public Dimension getPreferredSize() {
        return new Dimension(0, first.isEmpty() ? 0 : (int) Math.ceil(upper().height() + lower().height()) + style.px(6));
    }

    private Typeset upper() {
        return style.setTight(first, 21, true, Integer.MAX_VALUE);
    }

    private Typeset lower() {
        return style.setTight(second, 17, false, Integer.MAX_VALUE);
    }

    @Override
    protected void paintComponent(Graphics given) {
        if (first.isEmpty()) {
            return;
        }
        try (var brush = Brush.of(given)) {
            var graphics = brush.graphics();
            graphics.setColor(style.look().text());
            var upper = upper();
            upper.paint(graphics, 0, 0, getWidth(), 0.5);
            graphics.setColor(style.look().textSoft());
            lower().paint(graphics, 0, upper.height() + style.px(2), getWidth(), 0.5);
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
