package madoguchi.agent.window;

import java.awt.BorderLayout;
import javax.swing.JComponent;
import javax.swing.JPanel;
import madoguchi.agent.window.part.Style;

/// The masked display above the keys.
final class TypingPlace extends JPanel {

    TypingPlace(Style style, JComponent dots, JComponent pads) {
        super(new BorderLayout(0, style.px(4)));
        setOpaque(false);
        add(dots, BorderLayout.NORTH);
        add(pads, BorderLayout.CENTER);
    }
}
