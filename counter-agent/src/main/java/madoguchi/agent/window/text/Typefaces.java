package madoguchi.agent.window.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// The fonts we bring along, and for each language the order in which they are asked for a character. The PC's own font
/// comes last: a name may hold a character that no font of ours has.
public final class Typefaces {

    private final Font japanese;
    private final Font japaneseBold;
    private final Font chinese;
    private final Font chineseBold;
    private final Font system = new Font(Font.SANS_SERIF, Font.PLAIN, 1);

    public Typefaces() {
        japanese = load("BIZUDPGothic-Regular.ttf");
        japaneseBold = load("BIZUDPGothic-Bold.ttf");
        chinese = load("NotoSansCJKsc-Regular.otf");
        chineseBold = load("NotoSansCJKsc-Bold.otf");
    }

    private static Font load(String name) {
        var path = "/madoguchi/agent/window/fonts/" + name;
        try (var stream = Objects.requireNonNull(Typefaces.class.getResourceAsStream(path), path)) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (FontFormatException e) {
            throw new IllegalStateException(path, e);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /// Chinese has its own shapes for many of the same characters. BIZ UD has no Vietnamese accents, and its Latin letters
    /// have hardly any descenders, because they are made to stand among kanji.
    List<Font> ours(Language language, boolean bold) {
        return switch (language) {
            case JAPANESE, PLAIN_JAPANESE ->
                List.of(bold ? japaneseBold : japanese, japanese, bold ? chineseBold : chinese);
            case ENGLISH, CHINESE, VIETNAMESE, PORTUGUESE ->
                List.of(bold ? chineseBold : chinese, bold ? japaneseBold : japanese, japanese);
        };
    }

    Font forCharacter(int character, Language language, boolean bold) {
        return ours(language, bold).stream()
                .filter(font -> font.canDisplay(character))
                .findFirst()
                .orElse(system);
    }

    /// For a text field, which takes one font; Java goes on to the PC's own fonts from there.
    public Font forTyping(float size) {
        return japanese.deriveFont(size);
    }
}
