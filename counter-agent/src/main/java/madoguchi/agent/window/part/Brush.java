package madoguchi.agent.window.part;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;

/// A graphics context with smooth edges. Closing it gives it back.
record Brush(Graphics2D graphics) implements AutoCloseable {

    static Brush of(Graphics given) {
        var graphics = (Graphics2D) given.create();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return new Brush(graphics);
    }

    @Override
    public void close() {
        graphics.dispose();
    }
}
