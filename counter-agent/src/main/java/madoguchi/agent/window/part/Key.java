package madoguchi.agent.window.part;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.KeyEvent;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import madoguchi.agent.window.text.Passage;

/// A key to touch, to click, or to reach with Tab. At least as large as a finger needs.
public final class Key extends JButton implements Flowing {

    /// Height and width at 96 dpi.
    public static final int LEAST = 80;

    public enum Kind {
        /// A digit or a letter.
        CHARACTER(34, 14, 1),
        /// What most visitors do next.
        PRIMARY(26, 14, 1),
        ORDINARY(22, 14, 1),
        /// One of several, such as a language.
        TAB(18, 10, 0.75);

        private final double size;
        private final double arc;
        private final double height;

        Kind(double size, double arc, double height) {
            this.size = size;
            this.arc = arc;
            this.height = height;
        }
    }

    private final transient Style style;
    private final transient Passage label;
    private final Kind kind;
    private boolean chosen;
    private double factor = 1;

    public Key(Style style, Passage label, Kind kind, Runnable press) {
        this.style = style;
        this.label = label;
        this.kind = kind;
        addActionListener(_ -> press.run());
        setContentAreaFilled(false);
        setBorderPainted(false);
        setFocusPainted(false);
        setOpaque(false);
        getAccessibleContext().setAccessibleName(label.text());
        var keys = getInputMap(JComponent.WHEN_FOCUSED);
        keys.put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), "pressed");
        keys.put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0, true), "released");
    }

    /// The one of several that holds now.
    public Key chosen(boolean chosen) {
        this.chosen = chosen;
        return this;
    }

    public Kind kind() {
        return kind;
    }

    @Override
    public int heightFor(int width) {
        var set = style.setTight(label, kind.size * factor, true, width - style.px(36));
        return Math.max(style.px(LEAST * kind.height), (int) Math.ceil(set.height()) + style.px(24));
    }

    @Override
    public void shrink(double factor) {
        this.factor = factor;
    }

    @Override
    public Dimension getPreferredSize() {
        var set = style.setTight(label, kind.size, true, Integer.MAX_VALUE);
        var width = Math.max(style.px(LEAST), (int) Math.ceil(set.width()) + style.px(44));
        return new Dimension(width, heightFor(width));
    }

    @Override
    protected void paintComponent(Graphics given) {
        try (var brush = Brush.of(given)) {
            var graphics = brush.graphics();
            var ring = style.px(5);
            var arc = style.px(kind.arc);
            if (isFocusOwner()) {
                Focus.paint(graphics, style, getWidth(), getHeight(), arc + ring);
            }
            var box = new RoundRectangle2D.Double(
                    ring, ring, getWidth() - 2 * ring - 1, getHeight() - 2 * ring - 1, arc, arc);
            paintBox(graphics, box);
            paintLabel(graphics);
        }
    }

    private void paintBox(Graphics2D graphics, RoundRectangle2D box) {
        graphics.setColor(background());
        graphics.fill(box);
        graphics.setColor(isFilled() && isEnabled() ? background() : style.look().key());
        if (!isEnabled()) {
            graphics.setColor(style.look().line());
        }
        graphics.setStroke(new BasicStroke(style.px(kind == Kind.TAB ? 1.5 : 2.5)));
        graphics.draw(box);
    }

    private boolean isFilled() {
        return kind == Kind.PRIMARY || chosen;
    }

    private Color background() {
        var look = style.look();
        if (!isEnabled()) {
            return look.groundSoft();
        }
        var pressed = getModel().isArmed() && getModel().isPressed();
        if (isFilled()) {
            return pressed ? look.key().darker() : look.key();
        }
        return pressed ? look.keyPressed() : look.ground();
    }

    private void paintLabel(Graphics2D graphics) {
        var look = style.look();
        graphics.setColor(isFilled() ? look.onKey() : look.key());
        if (!isEnabled()) {
            graphics.setColor(look.textSoft());
        }
        var room = getWidth() - style.px(24);
        var size = kind.size * factor;
        var set = style.setTight(label, size, true, room);
        while (size > 12 && (set.width() > room || set.height() > getHeight() - style.px(14))) {
            size -= 1;
            set = style.setTight(label, size, true, room);
        }
        set.paint(graphics, style.px(12), (getHeight() - set.height()) / 2, room, 0.5);
    }
}
