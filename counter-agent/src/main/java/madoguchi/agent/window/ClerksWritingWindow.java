package madoguchi.agent.window;

import java.awt.BorderLayout;
import java.awt.GraphicsDevice;
import java.awt.GridLayout;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.BorderFactory;
import javax.swing.JFrame;
import javax.swing.JPanel;
import madoguchi.agent.window.part.Key;
import madoguchi.agent.window.part.Look;
import madoguchi.agent.window.part.Notepad;
import madoguchi.agent.window.part.Style;
import madoguchi.agent.window.text.Language;
import madoguchi.agent.window.text.Phrase;
import madoguchi.agent.window.text.Texts;
import madoguchi.agent.window.text.Typefaces;

/// The clerk's side of a conversation in writing: a small window on his own display.
final class ClerksWritingWindow {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 520;

    private final JFrame frame;

    ClerksWritingWindow(GraphicsDevice display, Typefaces typefaces, Paper clerks, Paper visitors, Runnable end) {
        var style = new Style(Language.JAPANESE, Texts.in(Language.JAPANESE), Look.normal(), typefaces, 1);
        frame = new JFrame(style.say(Phrase.WRITING_TITLE).text(), display.getDefaultConfiguration());
        var ours = new Notepad(style, clerks, style.say(Phrase.WRITING_CLERK), true);
        var pads = new JPanel(new GridLayout(2, 1, 0, 8));
        pads.setOpaque(false);
        pads.add(new Notepad(style, visitors, style.say(Phrase.WRITING_VISITOR), false));
        pads.add(ours);
        var content = new JPanel(new BorderLayout(0, 8));
        content.setBackground(style.look().ground());
        content.setBorder(BorderFactory.createEmptyBorder(12, 12, 12, 12));
        content.add(pads, BorderLayout.CENTER);
        content.add(keys(style, clerks, end), BorderLayout.SOUTH);
        frame.setContentPane(content);
        open(display, end);
    }

    private static JPanel keys(Style style, Paper clerks, Runnable end) {
        var keys = new JPanel(new GridLayout(1, 2, 8, 0));
        keys.setOpaque(false);
        keys.add(new Key(style, style.say(Phrase.WRITING_CLEAR), Key.Kind.TAB, clerks::wipe));
        keys.add(new Key(style, style.say(Phrase.WRITING_END), Key.Kind.TAB, end));
        return keys;
    }

    private void open(GraphicsDevice display, Runnable end) {
        frame.setDefaultCloseOperation(JFrame.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                end.run();
            }
        });
        frame.setAlwaysOnTop(true);
        frame.setAutoRequestFocus(false);
        var bounds = Place.bounds(display);
        frame.setBounds(
                bounds.x + bounds.width - WIDTH - 24, bounds.y + bounds.height - HEIGHT - 64, WIDTH, HEIGHT);
        frame.setVisible(true);
    }

    void dispose() {
        frame.dispose();
    }
}
