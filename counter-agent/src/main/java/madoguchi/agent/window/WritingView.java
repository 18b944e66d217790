package madoguchi.agent.window;

import java.awt.BorderLayout;
import java.awt.GraphicsDevice;
import java.awt.GridLayout;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import madoguchi.agent.window.part.Key;
import madoguchi.agent.window.part.Notepad;
import madoguchi.agent.window.part.Prose;
import madoguchi.agent.window.part.Style;
import madoguchi.agent.window.text.Phrase;
import org.jspecify.annotations.Nullable;

/// 筆談: what each side writes, seen by both as it is written. Where the clerk has a display of his own he writes there.
final class WritingView implements View {

    private final Optional<GraphicsDevice> clerksDisplay;
    private final Consumer<Reply> answer;
    private final Paper clerks = new Paper();
    private final Paper visitors = new Paper();
    private @Nullable ClerksWritingWindow clerksWindow;

    WritingView(Optional<Place> place, Consumer<Reply> answer) {
        this.clerksDisplay = place.flatMap(Place::clerk);
        this.answer = answer;
    }

    @Override
    public Made make(Style style) {
        if (clerksDisplay.isPresent() && clerksWindow == null) {
            clerksWindow = new ClerksWritingWindow(clerksDisplay.get(), style.typefaces(), clerks, visitors, this::end);
        }
        var theirs = new Notepad(style, clerks, style.say(Phrase.WRITING_CLERK), clerksWindow == null);
        var ours = new Notepad(style, visitors, style.say(Phrase.WRITING_VISITOR), true);
        var pads = new JPanel(new GridLayout(0, 1, 0, style.px(12)));
        pads.setOpaque(false);
        pads.add(theirs);
        pads.add(ours);
        var middle = new JPanel(new BorderLayout(0, style.px(10)));
        middle.setOpaque(false);
        middle.add(head(style), BorderLayout.NORTH);
        middle.add(pads, BorderLayout.CENTER);
        return new Made(middle, ours.field());
    }

    /// It has a key of its own.
    @Override
    public boolean canBeLeft() {
        return false;
    }

    private JComponent head(Style style) {
        var words = new JPanel(new BorderLayout(style.px(24), 0));
        words.setOpaque(false);
        var said = new JPanel(new GridLayout(2, 1));
        said.setOpaque(false);
        said.add(new Prose(style, style.say(Phrase.WRITING_TITLE), 26, true, style.look().text()));
        said.add(Prose.note(style, style.say(Phrase.WRITING_HINT)));
        words.add(said, BorderLayout.CENTER);
        var keys = new JPanel(new GridLayout(1, 2, style.px(8), 0));
        keys.setOpaque(false);
        keys.add(new Key(style, style.say(Phrase.WRITING_CLEAR), Key.Kind.ORDINARY, visitors::wipe));
        keys.add(new Key(style, style.say(Phrase.WRITING_END), Key.Kind.PRIMARY, this::end));
        words.add(keys, BorderLayout.EAST);
        return words;
    }

    private void end() {
        answer.accept(new Reply.Ended());
    }

    @Override
    public void wipe() {
        clerks.wipe();
        visitors.wipe();
        if (clerksWindow != null) {
            clerksWindow.dispose();
            clerksWindow = null;
        }
    }
}
