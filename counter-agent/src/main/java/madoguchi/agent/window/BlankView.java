package madoguchi.agent.window;

import javax.swing.JPanel;
import madoguchi.agent.window.part.Style;

/// Nothing, between one thing and the next.
final class BlankView implements View {

    @Override
    public Made make(Style style) {
        var empty = new JPanel();
        empty.setOpaque(false);
        return new Made(empty, empty);
    }

    @Override
    public boolean takesKeys() {
        return true;
    }

    @Override
    public boolean hasClock() {
        return false;
    }
}
