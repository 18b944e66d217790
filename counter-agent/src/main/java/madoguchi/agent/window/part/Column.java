package madoguchi.agent.window.part;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import javax.swing.JPanel;

/// Parts under one another. Where they do not fit, what flows is set smaller, step by step.
public final class Column extends JPanel {

    private static final double[] STEPS = {1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64};

    private final int gap;
    private final double alignment;

    /// @param alignment 0 top, 0.5 middle
    public Column(int gap, double alignment) {
        this.gap = gap;
        this.alignment = alignment;
        setOpaque(false);
        setLayout(new Flow());
    }

    /// How high at full size.
    public int heightFor(int width) {
        return heightFor(width, 1);
    }

    private int heightFor(int width, double step) {
        var height = 0;
        var parts = 0;
        for (var part : getComponents()) {
            if (part.isVisible()) {
                var high = heightOf(part, width, step);
                height += high;
                parts += high > 0 ? 1 : 0;
            }
        }
        return height + Math.max(parts - 1, 0) * gap(step);
    }

    private int gap(double step) {
        return (int) Math.round(gap * step);
    }

    private static int heightOf(Component part, int width, double step) {
        if (part instanceof Flowing flowing) {
            flowing.shrink(step);
            return flowing.heightFor(width);
        }
        return part.getPreferredSize().height;
    }

    private void layOut() {
        var step = 0;
        while (step < STEPS.length - 1 && heightFor(getWidth(), STEPS[step]) > getHeight()) {
            step++;
        }
        var y = (int) Math.max((getHeight() - heightFor(getWidth(), STEPS[step])) * alignment, 0);
        for (var part : getComponents()) {
            if (part.isVisible()) {
                var high = heightOf(part, getWidth(), STEPS[step]);
                part.setBounds(0, y, getWidth(), high);
                y += high > 0 ? high + gap(STEPS[step]) : 0;
            }
        }
    }

    private final class Flow implements LayoutManager {

        @Override
        public void addLayoutComponent(String name, Component part) {}

        @Override
        public void removeLayoutComponent(Component part) {}

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            return new Dimension(0, heightFor(getWidth() == 0 ? Integer.MAX_VALUE : getWidth(), 1));
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return new Dimension(0, 0);
        }

        @Override
        public void layoutContainer(Container parent) {
            layOut();
        }
    }
}
