package madoguchi.agent.window.part;

import java.awt.Cursor;
import java.awt.Graphics;
import java.awt.Point;
import java.awt.RenderingHints;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/// A page, as large as one likes, dragged with a finger or moved with keys.
public final class Sheet extends JComponent {

    private static final double LARGEST = 4;
    private static final double STEP = 1.35;

    /// Where the visitor is on the page; outlives a change of language.
    public static final class Sight {
        private double zoom = 1;
        private double x;
        private double y;
    }

    private final transient Style style;
    private final transient BufferedImage page;
    private final transient Sight sight;

    public Sheet(Style style, BufferedImage page, Sight sight, String spoken) {
        this.style = style;
        this.page = page;
        this.sight = sight;
        setFocusable(true);
        Focus.repaint(this);
        setCursor(Cursor.getPredefinedCursor(Cursor.MOVE_CURSOR));
        getAccessibleContext().setAccessibleName(spoken);
        var drag = new Drag();
        addMouseListener(drag);
        addMouseMotionListener(drag);
        addMouseWheelListener(event -> shift(0, event.getPreciseWheelRotation() * style.px(60)));
    }

    public void larger() {
        zoom(STEP);
    }

    public void smaller() {
        zoom(1 / STEP);
    }

    private void zoom(double by) {
        var before = scale();
        sight.zoom = Math.clamp(sight.zoom * by, 1, LARGEST);
        var grown = scale() / before;
        sight.x = (sight.x + getWidth() / 2.0) * grown - getWidth() / 2.0;
        sight.y = (sight.y + getHeight() / 2.0) * grown - getHeight() / 2.0;
        shift(0, 0);
    }

    /// @param x in steps of the keys: -1 left, 1 right
    public void step(int x, int y) {
        shift(x * getWidth() * 0.4, y * getHeight() * 0.4);
    }

    private void shift(double x, double y) {
        sight.x = Math.clamp(sight.x + x, 0, Math.max(page.getWidth() * scale() - getWidth(), 0));
        sight.y = Math.clamp(sight.y + y, 0, Math.max(page.getHeight() * scale() - getHeight(), 0));
        repaint();
    }

    /// The whole page at zoom 1.
    private double scale() {
        var fit = Math.min((double) getWidth() / page.getWidth(), (double) getHeight() / page.getHeight());
        return fit * sight.zoom;
    }

    @Override
    protected void paintComponent(Graphics given) {
        try (var brush = Brush.of(given)) {
            var graphics = brush.graphics();
            graphics.setColor(style.look().line());
            graphics.fillRect(0, 0, getWidth(), getHeight());
            var width = page.getWidth() * scale();
            var height = page.getHeight() * scale();
            var left = width < getWidth() ? (getWidth() - width) / 2 : -sight.x;
            var top = height < getHeight() ? (getHeight() - height) / 2 : -sight.y;
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.drawImage(page, (int) left, (int) top, (int) width, (int) height, null);
            if (isFocusOwner()) {
                Focus.paint(graphics, style, getWidth(), getHeight(), 0);
            }
        }
    }

    private final class Drag extends MouseAdapter {

        private Point last = new Point();

        @Override
        public void mousePressed(MouseEvent event) {
            last = event.getPoint();
        }

        @Override
        public void mouseDragged(MouseEvent event) {
            shift(last.x - event.getX(), last.y - event.getY());
            last = event.getPoint();
        }
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        @Nullable AccessibleContext known = accessibleContext;
        if (known == null) {
            accessibleContext = new AccessibleJComponent() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.ICON;
                }
            };
        }
        return accessibleContext;
    }
}
