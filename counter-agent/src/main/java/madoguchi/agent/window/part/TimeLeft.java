package madoguchi.agent.window.part;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.geom.RoundRectangle2D;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.Timer;
import madoguchi.agent.window.text.Passage;
import madoguchi.agent.window.text.Phrase;
import org.jspecify.annotations.Nullable;

/// The time that is left, as a figure and as a bar.
public final class TimeLeft extends JComponent {

    private static final int TICK_MILLIS = 250;
    private static final Duration SHORT = Duration.ofSeconds(15);

    private final transient Style style;
    private final transient Supplier<Duration> left;
    private final Duration whole;
    private final Timer timer = new Timer(TICK_MILLIS, _ -> tick());

    public TimeLeft(Style style, Supplier<Duration> left, Duration whole) {
        this.style = style;
        this.left = left;
        this.whole = whole;
        setFocusable(false);
        tick();
    }

    @Override
    public void addNotify() {
        super.addNotify();
        timer.start();
    }

    @Override
    public void removeNotify() {
        timer.stop();
        super.removeNotify();
    }

    private void tick() {
        getAccessibleContext().setAccessibleName(sentence().text());
        repaint();
    }

    private Passage sentence() {
        var seconds = Math.max(0, (left.get().toMillis() + 999) / 1000);
        return style.say(Phrase.TIME_LEFT, Map.of("time", "%d:%02d".formatted(seconds / 60, seconds % 60)));
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(style.px(200), style.px(60));
    }

    @Override
    protected void paintComponent(Graphics given) {
        try (var brush = Brush.of(given)) {
            var graphics = brush.graphics();
            var soon = left.get().compareTo(SHORT) < 0;
            var colour = soon ? style.look().warning() : style.look().text();
            graphics.setColor(colour);
            var set = style.setTight(sentence(), 19, true, getWidth());
            var bar = style.px(10);
            var top = (getHeight() - set.height() - bar - style.px(6)) / 2;
            set.paint(graphics, 0, top, getWidth(), 0.5);
            var y = top + set.height() + style.px(6);
            graphics.setColor(style.look().line());
            graphics.fill(new RoundRectangle2D.Double(0, y, getWidth(), bar, bar, bar));
            graphics.setColor(soon ? colour : style.look().key());
            var share = Math.clamp((double) left.get().toMillis() / Math.max(whole.toMillis(), 1), 0, 1);
            graphics.fill(new RoundRectangle2D.Double(0, y, getWidth() * share, bar, bar, bar));
        }
    }

    @Override
    public javax.accessibility.AccessibleContext getAccessibleContext() {
        javax.accessibility.@Nullable AccessibleContext known = accessibleContext;
        if (known == null) {
            accessibleContext = new AccessibleJComponent() {};
        }
        return accessibleContext;
    }
}
