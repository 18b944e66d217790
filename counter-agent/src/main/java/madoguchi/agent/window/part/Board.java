package madoguchi.agent.window.part;

import java.awt.BorderLayout;
import java.awt.GridLayout;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import madoguchi.agent.window.text.Language;
import madoguchi.agent.window.text.Phrase;
import madoguchi.agent.window.text.Texts;

/// The whole screen: languages above, what it is about in the middle, time and ways out below.
public final class Board extends JPanel {

    /// What the keys of the frame do.
    public interface Frame {
        void language(Language language);

        void contrast();
    }

    /// @param leave empty where there is nothing to leave
    public record Below(Optional<Key> leave, TimeLeft time, Key moreTime) {}

    public Board(Style style, boolean highContrast, Frame frame, JComponent middle, Optional<Below> below) {
        super(new BorderLayout(0, style.px(10)));
        setBackground(style.look().ground());
        setBorder(BorderFactory.createEmptyBorder(style.px(10), style.px(24), style.px(10), style.px(24)));
        add(above(style, highContrast, frame), BorderLayout.NORTH);
        add(middle, BorderLayout.CENTER);
        below.ifPresent(parts -> add(below(style, parts), BorderLayout.SOUTH));
    }

    private static JComponent above(Style style, boolean highContrast, Frame frame) {
        var languages = new JPanel(new GridLayout(1, 0, style.px(2), 0));
        languages.setOpaque(false);
        Arrays.stream(Language.values())
                .map(language -> languageKey(style, language, frame::language))
                .forEach(languages::add);
        var contrast = new Key(
                style,
                style.say(highContrast ? Phrase.CONTRAST_NORMAL : Phrase.CONTRAST_HIGH),
                Key.Kind.TAB,
                frame::contrast);
        var above = new JPanel(new BorderLayout(style.px(24), 0));
        above.setOpaque(false);
        above.add(languages, BorderLayout.CENTER);
        above.add(contrast, BorderLayout.EAST);
        return above;
    }

    /// Each language by its own name, in its own letters.
    private static Key languageKey(Style style, Language language, Consumer<Language> choose) {
        var own = new Style(language, Texts.in(language), style.look(), style.typefaces(), style.unit());
        return new Key(own, own.say(Phrase.LANGUAGE), Key.Kind.TAB, () -> choose.accept(language))
                .chosen(language == style.language());
    }

    private static JComponent below(Style style, Below parts) {
        var below = new JPanel(new BorderLayout(style.px(28), 0));
        below.setOpaque(false);
        parts.leave().ifPresent(key -> below.add(key, BorderLayout.WEST));
        below.add(parts.time(), BorderLayout.CENTER);
        below.add(parts.moreTime(), BorderLayout.EAST);
        return below;
    }
}
