package madoguchi.agent.window.part;

import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.awt.Component;
import javax.swing.JComponent;
import javax.swing.JPanel;

/// What is said on the left, what is done on the right; above and below where the display stands upright.
public final class Halves extends JPanel {

    private final Column said;
    private final JComponent done;
    private final int gap;

    /// @param done as wide as it prefers to be, and as high as there is room, but no higher than it prefers
    public Halves(Column said, JComponent done, int gap) {
        this.said = said;
        this.done = done;
        this.gap = gap;
        setOpaque(false);
        setLayout(new Sides());
        add(said);
        add(done);
    }

    private void layOut() {
        var wanted = done.getPreferredSize();
        var width = Math.min(wanted.width, getWidth());
        var height = Math.min(wanted.height, getHeight());
        if (getWidth() >= getHeight()) {
            var left = getWidth() - width - gap;
            said.setBounds(0, 0, left, getHeight());
            done.setBounds(left + gap, (getHeight() - height) / 2, width, height);
        } else {
            said.setBounds(0, 0, getWidth(), getHeight() - height - gap);
            done.setBounds((getWidth() - width) / 2, getHeight() - height, width, height);
        }
    }

    private final class Sides implements LayoutManager {

        @Override
        public void addLayoutComponent(String name, Component part) {}

        @Override
        public void removeLayoutComponent(Component part) {}

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            return getSize();
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
