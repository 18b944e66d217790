package madoguchi.agent.window;

import java.awt.Color;
import java.awt.GraphicsDevice;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import madoguchi.agent.window.part.Board;
import madoguchi.agent.window.part.Key;
import madoguchi.agent.window.part.Look;
import madoguchi.agent.window.part.Style;
import madoguchi.agent.window.part.TimeLeft;
import madoguchi.agent.window.text.Language;
import madoguchi.agent.window.text.Phrase;
import madoguchi.agent.window.text.Texts;
import madoguchi.agent.window.text.Typefaces;
import org.jspecify.annotations.Nullable;

/// The windows themselves: one for the visitor, covers where the visitor looks at the clerk's displays. Lives on the
/// event dispatch thread.
final class Stage implements Board.Frame {

    private final WindowSettings settings;
    private final Typefaces typefaces = new Typefaces();
    private final List<JFrame> covers = new ArrayList<>();
    private final Keyboard keyboard = new Keyboard(this);
    private final Timer linger = new Timer(0, _ -> close());
    private @Nullable JFrame window;
    private @Nullable View view;
    private @Nullable Turn<?> turn;
    private Language language;
    private boolean highContrast;

    Stage(WindowSettings settings) {
        this.settings = settings;
        this.language = settings.language();
        this.highContrast = settings.highContrast();
        linger.setRepeats(false);
    }

    void open(Place place, View view, Turn<?> turn) {
        linger.stop();
        leave();
        this.view = view;
        this.turn = turn;
        if (window == null) {
            place.covered().forEach(display -> covers.add(cover(display)));
            window = frame(place.visitor(), Color.WHITE);
            KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(keyboard);
        }
        make();
        window.setVisible(true);
        window.toFront();
    }

    /// Shows this a while longer, so that nothing flickers where more is to come.
    void linger(View last, Duration time) {
        if (window == null) {
            return;
        }
        leave();
        view = last;
        make();
        linger.setInitialDelay((int) time.toMillis());
        linger.restart();
    }

    void close() {
        linger.stop();
        leave();
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(keyboard);
        if (window != null) {
            window.dispose();
            window = null;
        }
        covers.forEach(JFrame::dispose);
        covers.clear();
    }

    /// The next visitor begins anew.
    void forget() {
        close();
        language = settings.language();
        highContrast = settings.highContrast();
    }

    private void leave() {
        if (view != null) {
            view.wipe();
        }
        view = null;
        turn = null;
    }

    private JFrame cover(GraphicsDevice display) {
        var cover = frame(display, look().keySoft());
        cover.setFocusableWindowState(false);
        cover.setVisible(true);
        return cover;
    }

    private static JFrame frame(GraphicsDevice display, Color ground) {
        var frame = new JFrame("Madoguchi", display.getDefaultConfiguration());
        frame.setUndecorated(true);
        frame.setAlwaysOnTop(true);
        frame.setDefaultCloseOperation(JFrame.DO_NOTHING_ON_CLOSE);
        frame.getContentPane().setBackground(ground);
        frame.setBackground(ground);
        frame.setBounds(Place.bounds(display));
        return frame;
    }

    private void make() {
        if (window == null || view == null) {
            return;
        }
        var style = style(window);
        var made = view.make(style);
        window.setContentPane(new Board(style, highContrast, this, made.middle(), below(style)));
        window.enableInputMethods(!view.takesKeys());
        window.revalidate();
        window.repaint();
        SwingUtilities.invokeLater(made.focus()::requestFocusInWindow);
    }

    private Style style(JFrame window) {
        var size = window.getSize();
        var unit = size.width >= size.height
                ? Math.min(size.width / 1280.0, size.height / 800.0)
                : Math.min(size.width / 800.0, size.height / 1280.0);
        return new Style(language, Texts.in(language), look(), typefaces, Math.clamp(unit, 1, 2.5));
    }

    private Look look() {
        return highContrast ? Look.highContrast() : Look.normal();
    }

    private Optional<Board.Below> below(Style style) {
        var current = turn;
        if (current == null || view == null || !view.hasClock()) {
            return Optional.empty();
        }
        var leave = new Key(style, style.say(Phrase.CANCEL), Key.Kind.ORDINARY, this::cancel);
        return Optional.of(new Board.Below(
                view.canBeLeft() ? Optional.of(leave) : Optional.empty(),
                new TimeLeft(style, current::left, current.limit()),
                new Key(style, style.say(Phrase.TIME_MORE), Key.Kind.ORDINARY, current::moreTime)));
    }

    @Override
    public void language(Language language) {
        this.language = language;
        make();
    }

    @Override
    public void contrast() {
        highContrast = !highContrast;
        make();
    }

    void cancel() {
        if (turn != null && view != null && view.hasClock()) {
            turn.cancel();
        }
    }

    @Nullable View view() {
        return view;
    }

    boolean isIn(@Nullable Window other) {
        return window != null && window.equals(other);
    }
}
