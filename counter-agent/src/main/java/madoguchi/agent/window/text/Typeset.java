package madoguchi.agent.window.text;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/// A passage set in lines of at most some width, furigana above the kanji. Lines are balanced: as few as fit, and about
/// equally long.
public final class Typeset {

    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
    private static final double RUBY_SIZE = 0.5;

    /// @param lineHeight times the size of the type, furigana not counted
    public record Manner(Typefaces typefaces, Language language, double size, boolean bold, double lineHeight) {}

    private record Line(List<Word.Set> words, double width) {}

    private final Manner manner;
    private final boolean furigana;
    private final List<Line> lines;

    public Typeset(Passage passage, Manner manner, double maxWidth) {
        this.manner = manner;
        this.furigana = passage.hasFurigana();
        var phrases = set(Word.of(passage, manner.language()));
        var fit = phrases.stream().allMatch(phrase -> phrase.inkWidth() <= maxWidth);
        this.lines = balanced(fit ? phrases : set(Word.ofSyllables(passage, manner.language())), maxWidth);
    }

    private List<Word.Set> set(List<Word> words) {
        return words.stream()
                .map(word -> word.set(this::width, manner.size(), furiganaSize()))
                .toList();
    }

    private static List<Line> balanced(List<Word.Set> words, double maxWidth) {
        var lines = filled(words, maxWidth);
        var tooNarrow = maxWidth / 2;
        var enough = maxWidth;
        while (lines.size() > 1 && enough - tooNarrow > 2) {
            var tried = (tooNarrow + enough) / 2;
            var narrower = filled(words, tried);
            if (narrower.size() > lines.size() || narrower.stream().anyMatch(line -> line.width() > tried)) {
                tooNarrow = tried;
            } else {
                enough = tried;
            }
        }
        return filled(words, enough);
    }

    private static List<Line> filled(List<Word.Set> words, double maxWidth) {
        var lines = new ArrayList<Line>();
        var current = new ArrayList<Word.Set>();
        var width = 0.0;
        for (var word : words) {
            if (!current.isEmpty() && width + word.inkWidth() > maxWidth) {
                lines.add(line(current));
                current = new ArrayList<>();
                width = 0;
            }
            current.add(word);
            width += word.width();
        }
        lines.add(line(current));
        return lines;
    }

    private static Line line(List<Word.Set> words) {
        var width = 0.0;
        for (var i = 0; i < words.size(); i++) {
            width += i == words.size() - 1 ? words.get(i).inkWidth() : words.get(i).width();
        }
        return new Line(words, width);
    }

    public double width() {
        return lines.stream().mapToDouble(Line::width).max().orElse(0);
    }

    public double height() {
        return lines.size() * lineHeight();
    }

    public int lineCount() {
        return lines.size();
    }

    private double lineHeight() {
        return manner.size() * manner.lineHeight() + (furigana ? furiganaSize() * 1.05 : 0);
    }

    private double furiganaSize() {
        return manner.size() * RUBY_SIZE;
    }

    /// @param alignment 0 left, 0.5 centred
    public void paint(Graphics2D graphics, double x, double y, double width, double alignment) {
        var top = y;
        for (var line : lines) {
            var at = x + (width - line.width()) * alignment;
            var base = top + lineHeight() - manner.size() * (manner.lineHeight() - 0.8) / 2 - manner.size() * 0.1;
            for (var word : line.words()) {
                for (var piece : word.pieces()) {
                    paint(graphics, piece, at, base);
                    at += piece.width();
                }
            }
            top += lineHeight();
        }
    }

    private void paint(Graphics2D graphics, Word.SetPiece piece, double x, double base) {
        draw(graphics, piece.text(), manner.size(), x + (piece.width() - piece.textWidth()) / 2, base);
        if (!piece.furigana().isEmpty()) {
            var above = base - manner.size() * 0.92;
            draw(graphics, piece.furigana(), furiganaSize(), x + (piece.width() - piece.furiganaWidth()) / 2, above);
        }
    }

    private void draw(Graphics2D graphics, String text, double size, double x, double base) {
        var at = x;
        for (var run : runs(text, size)) {
            graphics.setFont(run.font());
            graphics.drawString(run.text(), (float) at, (float) base);
            at += run.width();
        }
    }

    private double width(String text, double size) {
        return runs(text, size).stream().mapToDouble(Run::width).sum();
    }

    private record Run(String text, Font font) {

        double width() {
            return font.getStringBounds(text, MEASURE).getWidth();
        }
    }

    private List<Run> runs(String text, double size) {
        var runs = new ArrayList<Run>();
        var start = 0;
        while (start < text.length()) {
            var face = face(text, start);
            var end = start;
            while (end < text.length() && face.equals(face(text, end))) {
                end = text.offsetByCodePoints(end, 1);
            }
            runs.add(new Run(text.substring(start, end), face.deriveFont((float) size)));
            start = end;
        }
        return runs;
    }

    private Font face(String text, int index) {
        return manner.typefaces().forCharacter(text.codePointAt(index), manner.language(), manner.bold());
    }
}
