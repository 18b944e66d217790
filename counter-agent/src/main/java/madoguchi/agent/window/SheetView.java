package madoguchi.agent.window;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.swing.JPanel;
import madoguchi.agent.window.part.Column;
import madoguchi.agent.window.part.Key;
import madoguchi.agent.window.part.Prose;
import madoguchi.agent.window.part.Sheet;
import madoguchi.agent.window.part.Style;
import madoguchi.agent.window.text.Phrase;

/// A page to look over before it is printed or handed over.
final class SheetView implements View {

    private final BufferedImage page;
    private final List<Said> answers;
    private final Sheet.Sight sight = new Sheet.Sight();
    private final Consumer<Reply> answer;

    /// @throws IllegalArgumentException if it is no picture
    SheetView(Screen.Page page, Consumer<Reply> answer) {
        this.page = decode(Base64.getDecoder().decode(page.png()));
        this.answers = page.answers();
        this.answer = answer;
    }

    /// Never over a file: ImageIO's own cache would leave the page on the disk.
    private static BufferedImage decode(byte[] png) {
        try {
            var read = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(png)));
            if (read == null) {
                throw new IllegalArgumentException("not a picture");
            }
            var page = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
            var graphics = page.createGraphics();
            graphics.drawImage(read, 0, 0, Color.WHITE, null);
            graphics.dispose();
            clear(read);
            return page;
        } catch (IOException e) {
            throw new IllegalArgumentException("not a picture", e);
        }
    }

    @Override
    public Made make(Style style) {
        var sheet = new Sheet(style, page, sight, style.say(Phrase.SHEET_PAGE).text());
        var side = new JPanel(new BorderLayout(0, style.px(10)));
        side.setOpaque(false);
        side.setPreferredSize(new Dimension(style.px(390), 0));
        var words = new Column(style.px(8), 0);
        words.add(Prose.title(style, style.say(Phrase.SHEET_TITLE)));
        words.add(Prose.body(style, style.say(Phrase.SHEET_HINT)));
        side.add(words, BorderLayout.CENTER);
        var keys = new JPanel(new BorderLayout(0, style.px(10)));
        keys.setOpaque(false);
        keys.add(moving(style, sheet), BorderLayout.NORTH);
        var verdict = verdict(style);
        keys.add(verdict, BorderLayout.SOUTH);
        side.add(keys, BorderLayout.SOUTH);
        var middle = new JPanel(new BorderLayout(style.px(24), 0));
        middle.setOpaque(false);
        middle.add(sheet, BorderLayout.CENTER);
        middle.add(side, BorderLayout.EAST);
        return new Made(middle, (Key) verdict.getComponent(0));
    }

    private JPanel verdict(Style style) {
        var verdict = new JPanel(new GridLayout(0, 1, 0, style.px(2)));
        verdict.setOpaque(false);
        for (var i = 0; i < answers.size(); i++) {
            var reply = new Reply.Answered(i);
            var kind = i == 0 ? Key.Kind.PRIMARY : Key.Kind.ORDINARY;
            verdict.add(new Key(style, answers.get(i).in(style.language()), kind, () -> answer.accept(reply)));
        }
        return verdict;
    }

    private static JPanel moving(Style style, Sheet sheet) {
        var moving = new JPanel(new GridLayout(2, 3, style.px(2), style.px(2)));
        moving.setOpaque(false);
        moving.add(key(style, Phrase.SHEET_LARGER, sheet::larger));
        moving.add(key(style, Phrase.SHEET_UP, () -> sheet.step(0, -1)));
        moving.add(key(style, Phrase.SHEET_SMALLER, sheet::smaller));
        moving.add(key(style, Phrase.SHEET_LEFT, () -> sheet.step(-1, 0)));
        moving.add(key(style, Phrase.SHEET_DOWN, () -> sheet.step(0, 1)));
        moving.add(key(style, Phrase.SHEET_RIGHT, () -> sheet.step(1, 0)));
        return moving;
    }

    private static Key key(Style style, Phrase label, Runnable press) {
        return new Key(style, style.say(label), Key.Kind.ORDINARY, press);
    }

    @Override
    public void wipe() {
        clear(page);
    }

    private static void clear(BufferedImage image) {
        var raster = image.getRaster();
        var row = new int[image.getWidth() * raster.getNumBands()];
        Arrays.fill(row, 0);
        for (var y = 0; y < image.getHeight(); y++) {
            raster.setPixels(0, y, image.getWidth(), 1, row);
        }
    }
}
