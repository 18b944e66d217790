package madoguchi.agent.window;

import javax.swing.JComponent;
import madoguchi.agent.window.part.Style;

/// What stands in the middle of the visitor's screen. Everything here runs on the event dispatch thread.
interface View {

    /// Made anew when the visitor changes language or contrast; what was typed stays.
    Made make(Style style);

    /// @param focus where the keyboard is at first
    record Made(JComponent middle, JComponent focus) {}

    /// Something is expected of the visitor, who sees how much time there is.
    default boolean hasClock() {
        return true;
    }

    /// There is a key «やめる».
    default boolean canBeLeft() {
        return true;
    }

    /// Keys of the keyboard go to [#type(char)] and its companions, and to nothing else.
    default boolean takesKeys() {
        return false;
    }

    default void type(char character) {}

    default void erase() {}

    default void confirm() {}

    /// No longer shown. Leaves nothing behind.
    default void wipe() {}
}
