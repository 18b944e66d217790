package madoguchi.agent.window;

import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import madoguchi.agent.window.part.Key;

/// The keyboard while the visitor's window is open. Characters of a secret are taken here, before any component or
/// listener sees them, and taken out of the event.
final class Keyboard implements KeyEventDispatcher {

    private final Stage stage;

    Keyboard(Stage stage) {
        this.stage = stage;
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        var focus = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        var view = stage.view();
        if (view == null || !stage.isIn(focus.getFocusedWindow())) {
            return false;
        }
        if (event.getID() == KeyEvent.KEY_PRESSED && event.getKeyCode() == KeyEvent.VK_ESCAPE) {
            stage.cancel();
            return true;
        }
        return view.takesKeys() && take(event, view, focus.getFocusOwner() instanceof Key);
    }

    /// Tab, Space, and Enter on a key are left to the parts.
    private static boolean take(KeyEvent event, View view, boolean onKey) {
        var code = event.getKeyCode();
        if (event.getID() == KeyEvent.KEY_TYPED) {
            return takeTyped(event, view, onKey);
        }
        if (code == KeyEvent.VK_TAB || code == KeyEvent.VK_SPACE || (code == KeyEvent.VK_ENTER && onKey)) {
            return false;
        }
        if (event.getID() == KeyEvent.KEY_PRESSED && code == KeyEvent.VK_ENTER) {
            view.confirm();
        } else if (event.getID() == KeyEvent.KEY_PRESSED && code == KeyEvent.VK_BACK_SPACE) {
            view.erase();
        }
        return taken(event);
    }

    private static boolean takeTyped(KeyEvent event, View view, boolean onKey) {
        var typed = event.getKeyChar();
        if (typed == ' ' || typed == '\t' || (typed == '\n' && onKey)) {
            return false;
        }
        view.type(typed);
        return taken(event);
    }

    private static boolean taken(KeyEvent event) {
        event.setKeyChar(KeyEvent.CHAR_UNDEFINED);
        if (event.getID() != KeyEvent.KEY_TYPED) {
            event.setKeyCode(KeyEvent.VK_UNDEFINED);
        }
        event.consume();
        return true;
    }
}
