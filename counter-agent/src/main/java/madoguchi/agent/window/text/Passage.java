package madoguchi.agent.window.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A text with furigana where it has any.
public record Passage(List<Piece> pieces) {

    /// Kanji and their reading, as in 番号《ばんごう》. The reading belongs to the kanji right before it.
    private static final Pattern RUBY = Pattern.compile("([\\p{IsHan}々]+)《([^》]+)》");

    /// @param furigana empty where the text needs none
    public record Piece(String text, String furigana) {}

    public Passage {
        pieces = List.copyOf(pieces);
    }

    public static Passage parse(String marked) {
        var pieces = new ArrayList<Piece>();
        var matcher = RUBY.matcher(marked);
        var from = 0;
        while (matcher.find()) {
            addPlain(pieces, marked.substring(from, matcher.start()));
            pieces.add(new Piece(matcher.group(1), matcher.group(2)));
            from = matcher.end();
        }
        addPlain(pieces, marked.substring(from));
        return new Passage(pieces);
    }

    /// As it stands, with nothing read as furigana: what somebody else wrote.
    public static Passage plain(String text) {
        var pieces = new ArrayList<Piece>();
        addPlain(pieces, text);
        return new Passage(pieces);
    }

    private static void addPlain(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, ""));
        }
    }

    /// Without furigana: for a screen reader, and to look for words.
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    boolean hasFurigana() {
        return pieces.stream().anyMatch(piece -> !piece.furigana().isEmpty());
    }

    /// One passage a sentence.
    public List<Passage> sentences(Locale locale) {
        var ends = BreakIterator.getSentenceInstance(locale);
        ends.setText(text());
        var sentences = new ArrayList<Passage>();
        var from = ends.first();
        for (var end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
            sentences.add(between(from, end));
            from = end;
        }
        return sentences;
    }

    private Passage between(int from, int end) {
        var part = new ArrayList<Piece>();
        var at = 0;
        for (var piece : pieces) {
            var start = Math.max(from - at, 0);
            var stop = Math.min(end - at, piece.text().length());
            if (start < stop) {
                var text = piece.text().substring(start, stop);
                part.add(new Piece(at + stop == end ? text.stripTrailing() : text, piece.furigana()));
            }
            at += piece.text().length();
        }
        return new Passage(part);
    }
}
