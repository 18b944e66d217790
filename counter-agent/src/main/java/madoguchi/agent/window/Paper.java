package madoguchi.agent.window;

import java.util.Arrays;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.GapContent;
import javax.swing.text.PlainDocument;

/// What one side has written. Kept in one array that never grows and is wiped; no undo, no history.
final class Paper extends PlainDocument {

    /// Characters; more are not taken.
    static final int LONGEST = 2000;

    private final Ink ink;

    Paper() {
        this(new Ink());
    }

    private Paper(Ink ink) {
        super(ink);
        this.ink = ink;
    }

    @Override
    public void insertString(int offset, String text, AttributeSet attributes) throws BadLocationException {
        var room = LONGEST - getLength();
        super.insertString(offset, text.length() > room ? text.substring(0, Math.max(room, 0)) : text, attributes);
    }

    void wipe() {
        try {
            remove(0, getLength());
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
        ink.wipe();
    }

    /// What is in memory, shown or not.
    char[] ink() {
        return ink.array();
    }

    /// Large enough from the start, so that no array is left behind by growing.
    private static final class Ink extends GapContent {

        Ink() {
            super(2 * LONGEST);
        }

        void wipe() {
            Arrays.fill(array(), 0, array().length - 1, '\0');
        }

        /// Its last character is the end that every document has.
        char[] array() {
            return (char[]) getArray();
        }
    }
}
