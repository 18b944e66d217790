package madoguchi.agent.window.part;

import java.awt.Dimension;
import java.awt.GridLayout;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JPanel;
import madoguchi.agent.window.text.Passage;
import madoguchi.agent.window.text.Phrase;

/// The keys to type on: digits as on a telephone, or letters in the order of the alphabet.
public final class Pad extends JPanel {

    /// What the keys do.
    public interface Typing {
        void type(char character);

        void erase();

        void confirm();
    }

    private final transient Style style;
    private final transient Typing typing;
    private final Key confirm;

    private Pad(Style style, Typing typing, int rows, int columns) {
        super(new GridLayout(rows, columns, style.px(2), style.px(2)));
        this.style = style;
        this.typing = typing;
        this.confirm = withoutFocusTheft(
                new Key(style, style.say(Phrase.PAD_CONFIRM), Key.Kind.PRIMARY, typing::confirm));
        setOpaque(false);
    }

    /// @param order the ten digits, in the order of the keys from the top left; the last stands at the bottom
    public static Pad digits(Style style, Typing typing, List<Integer> order) {
        var pad = new Pad(style, typing, 4, 3);
        order.subList(0, 9).forEach(digit -> pad.add((char) ('0' + digit)));
        pad.addErase();
        pad.add((char) ('0' + order.getLast()));
        pad.add(pad.confirm);
        pad.setPreferredSize(new Dimension(style.px(390), style.px(400)));
        return pad;
    }

    public static Pad letters(Style style, Typing typing) {
        var pad = new Pad(style, typing, 4, 7);
        IntStream.rangeClosed('A', 'Z').forEach(letter -> pad.add((char) letter));
        pad.addErase();
        pad.add(pad.confirm);
        pad.setPreferredSize(new Dimension(style.px(602), style.px(400)));
        return pad;
    }

    private void add(char character) {
        var label = Passage.plain(Character.toString(character));
        add(withoutFocusTheft(new Key(style, label, Key.Kind.CHARACTER, () -> typing.type(character))));
    }

    private void addErase() {
        add(withoutFocusTheft(new Key(style, style.say(Phrase.PAD_ERASE), Key.Kind.ORDINARY, typing::erase)));
    }

    /// A finger on a key does not move the keyboard away from the masked display: Enter goes on meaning «done».
    private static Key withoutFocusTheft(Key key) {
        key.setRequestFocusEnabled(false);
        return key;
    }

    public void canConfirm(boolean complete) {
        confirm.setEnabled(complete);
    }
}
