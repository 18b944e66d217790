package madoguchi.agent.window.part;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.stream.Stream;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import madoguchi.agent.window.text.Passage;
import org.jspecify.annotations.Nullable;

/// A sign, the first sentence in large type, the others below it.
public final class Message extends JComponent implements Flowing {

    public enum Tone {
        GOOD,
        WARNING,
        WAITING
    }

    private static final int SIGN = 84;
    private static final int GAP = 18;

    private final transient Style style;
    private final Tone tone;
    private final transient Passage first;
    private final transient List<Passage> rest;
    private double factor = 1;

    /// @param warning comes last, and stands out
    public Message(Style style, Tone tone, Passage said, @Nullable Passage warning) {
        this.style = style;
        this.tone = tone;
        var sentences = said.sentences(style.language().locale());
        this.first = sentences.getFirst();
        this.rest = Stream.concat(sentences.stream().skip(1), warningOf(style, warning)).toList();
        setFocusable(false);
    }

    private static Stream<Passage> warningOf(Style style, @Nullable Passage warning) {
        return warning == null ? Stream.empty() : warning.sentences(style.language().locale()).stream();
    }

    @Override
    public int heightFor(int width) {
        var height = style.px((SIGN + GAP) * factor) + style.set(first, 34 * factor, true, width).height();
        for (var sentence : rest) {
            height += style.px(8 * factor) + style.set(sentence, 23 * factor, false, width).height();
        }
        return (int) Math.ceil(height);
    }

    @Override
    public void shrink(double factor) {
        this.factor = factor;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(style.px(600), heightFor(style.px(600)));
    }

    @Override
    protected void paintComponent(Graphics given) {
        try (var brush = Brush.of(given)) {
            var graphics = brush.graphics();
            paintSign(graphics, style.px(SIGN * factor));
            double y = style.px((SIGN + GAP) * factor);
            graphics.setColor(style.look().text());
            var title = style.set(first, 34 * factor, true, getWidth());
            title.paint(graphics, 0, y, getWidth(), 0.5);
            y += title.height();
            for (var sentence : rest) {
                y += style.px(8 * factor);
                var set = style.set(sentence, 23 * factor, false, getWidth());
                set.paint(graphics, 0, y, getWidth(), 0.5);
                y += set.height();
            }
        }
    }

    private void paintSign(Graphics2D graphics, double size) {
        var x = (getWidth() - size) / 2;
        graphics.setColor(ground());
        graphics.fill(new Ellipse2D.Double(x, 0, size, size));
        graphics.setColor(ink());
        graphics.setStroke(new BasicStroke(
                (float) (size * 0.09), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        switch (tone) {
            case GOOD -> graphics.draw(line(x, size, 0.3, 0.52, 0.45, 0.67, 0.71, 0.36));
            case WARNING -> {
                graphics.draw(line(x, size, 0.5, 0.27, 0.5, 0.56));
                graphics.draw(line(x, size, 0.5, 0.73, 0.5, 0.735));
            }
            case WAITING -> {
                graphics.draw(line(x, size, 0.3, 0.5, 0.3, 0.505));
                graphics.draw(line(x, size, 0.5, 0.5, 0.5, 0.505));
                graphics.draw(line(x, size, 0.7, 0.5, 0.7, 0.505));
            }
        }
    }

    private static Path2D line(double x, double size, double... points) {
        var path = new Path2D.Double();
        path.moveTo(x + points[0] * size, points[1] * size);
        for (var i = 2; i < points.length; i += 2) {
            path.lineTo(x + points[i] * size, points[i + 1] * size);
        }
        return path;
    }

    private Color ink() {
        return switch (tone) {
            case GOOD -> style.look().good();
            case WARNING -> style.look().warning();
            case WAITING -> style.look().key();
        };
    }

    private Color ground() {
        return switch (tone) {
            case GOOD -> style.look().goodGround();
            case WARNING -> style.look().warningGround();
            case WAITING -> style.look().keySoft();
        };
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
            var all = Stream.concat(Stream.of(first), rest.stream()).map(Passage::text).toList();
            accessibleContext.setAccessibleName(String.join(" ", all));
        }
        return accessibleContext;
    }
}
