package madoguchi.agent.window.part;

import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.awt.Component;
import javax.swing.JPanel;

/// In the middle of the screen, no wider than a line that reads well.
public final class Narrow extends JPanel {

    public Narrow(Column column, int width) {
        setOpaque(false);
        setLayout(new Middle(width));
        add(column);
    }

    private record Middle(int width) implements LayoutManager {

        @Override
        public void addLayoutComponent(String name, Component part) {}

        @Override
        public void removeLayoutComponent(Component part) {}

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            return parent.getSize();
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return new Dimension(0, 0);
        }

        @Override
        public void layoutContainer(Container parent) {
            var wide = Math.min(width, parent.getWidth());
            parent.getComponent(0).setBounds((parent.getWidth() - wide) / 2, 0, wide, parent.getHeight());
        }
    }
}
