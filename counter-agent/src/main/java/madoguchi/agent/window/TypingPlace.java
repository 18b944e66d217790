package madoguchi.agent.window;

import java.awt.BorderLayout;
import javax.swing.JComponent;
import javax.swing.JPanel;
import madoguchi.agent.window.part.Changing;
import madoguchi.agent.window.part.Style;

/// The masked display above the keys.
final class TypingPlace extends JPanel {

    TypingPlace(Style style, Changing part, JComponent dots, JComponent pads) {
        super(new BorderLayout(0, style.px(4)));
        setOpaque(false);
        var above = new JPanel(new BorderLayout(0, style.px(2)));
        above.setOpaque(false);
        above.add(part, BorderLayout.NORTH);
        above.add(dots, BorderLayout.SOUTH);
        add(above, BorderLayout.NORTH);
        add(pads, BorderLayout.CENTER);
    }
}
