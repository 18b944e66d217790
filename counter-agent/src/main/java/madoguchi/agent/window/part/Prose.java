package madoguchi.agent.window.part;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.util.List;
import java.util.stream.Collectors;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import madoguchi.agent.window.text.Passage;
import madoguchi.agent.window.text.Typeset;
import org.jspecify.annotations.Nullable;

/// Text to read, furigana drawn above the kanji.
public final class Prose extends JComponent implements Flowing {

    private final transient Style style;
    private final transient List<Passage> passages;
    private final double size;
    private final boolean bold;
    private final Color colour;
    private double alignment;
    private double factor = 1;

    public Prose(Style style, Passage passage, double size, boolean bold, Color colour) {
        this(style, List.of(passage), size, bold, colour);
    }

    private Prose(Style style, List<Passage> passages, double size, boolean bold, Color colour) {
        this.style = style;
        this.passages = passages.stream().filter(passage -> !passage.isEmpty()).toList();
        this.size = size;
        this.bold = bold;
        this.colour = colour;
        setFocusable(false);
    }

    public static Prose title(Style style, Passage passage) {
        return new Prose(style, passage, 30, true, style.look().text());
    }

    public static Prose body(Style style, Passage passage) {
        return new Prose(style, passage, 21, false, style.look().text());
    }

    public static Prose note(Style style, Passage passage) {
        return new Prose(style, passage, 18, false, style.look().textSoft());
    }

    /// Each sentence in a line of its own.
    public static Prose sentences(Style style, Passage passage) {
        return new Prose(
                style,
                passage.sentences(style.language().locale()),
                19,
                false,
                style.look().text());
    }

    public Prose centred() {
        alignment = 0.5;
        return this;
    }

    @Override
    public int heightFor(int width) {
        return (int) Math.ceil(
                set(width).stream().mapToDouble(Typeset::height).sum());
    }

    private List<Typeset> set(double width) {
        return passages.stream()
                .map(passage -> style.set(passage, size * factor, bold, width))
                .toList();
    }

    @Override
    public void shrink(double factor) {
        this.factor = factor;
    }

    @Override
    public Dimension getPreferredSize() {
        var set = set(Integer.MAX_VALUE);
        var width = set.stream().mapToDouble(Typeset::width).max().orElse(0);
        return new Dimension((int) Math.ceil(width), heightFor(Integer.MAX_VALUE));
    }

    @Override
    protected void paintComponent(Graphics given) {
        try (var brush = Brush.of(given)) {
            brush.graphics().setColor(colour);
            var y = 0.0;
            for (var set : set(getWidth())) {
                set.paint(brush.graphics(), 0, y, getWidth(), alignment);
                y += set.height();
            }
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
            accessibleContext.setAccessibleName(
                    passages.stream().map(Passage::text).collect(Collectors.joining(" ")));
        }
        return accessibleContext;
    }
}
