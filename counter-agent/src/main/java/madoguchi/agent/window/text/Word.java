package madoguchi.agent.window.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/// Pieces between which no line ends.
record Word(List<Passage.Piece> pieces) {

    interface Measure {
        double width(String text, double size);
    }

    /// @param width of the wider of the two, kanji or furigana
    record SetPiece(String text, double textWidth, String furigana, double furiganaWidth, double width) {}

    /// @param inkWidth without the space at its end
    record Set(List<SetPiece> pieces, double width, double inkWidth) {}

    /// Lines end between phrases.
    static List<Word> of(Passage passage, Language language) {
        return of(passage, ends(passage.text(), language));
    }

    /// Lines end wherever the script lets them: for what has no phrases, and for little room.
    static List<Word> ofSyllables(Passage passage, Language language) {
        return of(passage, allEnds(passage.text(), language));
    }

    private static List<Word> of(Passage passage, NavigableSet<Integer> ends) {
        var words = new ArrayList<Word>();
        var current = new ArrayList<Passage.Piece>();
        var at = 0;
        for (var part : cut(passage, ends)) {
            current.add(part);
            at += part.text().length();
            if (ends.contains(at)) {
                words.add(new Word(List.copyOf(current)));
                current.clear();
            }
        }
        if (!current.isEmpty()) {
            words.add(new Word(List.copyOf(current)));
        }
        return words;
    }

    /// Kanji under furigana stay together.
    private static List<Passage.Piece> cut(Passage passage, NavigableSet<Integer> ends) {
        var parts = new ArrayList<Passage.Piece>();
        var at = 0;
        for (var piece : passage.pieces()) {
            var end = at + piece.text().length();
            var from = at;
            if (piece.furigana().isEmpty()) {
                for (var cut : ends.subSet(at, false, end, false)) {
                    parts.add(new Passage.Piece(piece.text().substring(from - at, cut - at), ""));
                    from = cut;
                }
            }
            parts.add(new Passage.Piece(piece.text().substring(from - at), piece.furigana()));
            at = end;
        }
        return parts;
    }

    private static NavigableSet<Integer> ends(String text, Language language) {
        var ends = new TreeSet<Integer>();
        for (var end : allEnds(text, language)) {
            var phrase =
                    switch (language) {
                        case JAPANESE -> isPhraseEnd(text, end);
                        case PLAIN_JAPANESE -> Character.isWhitespace(text.charAt(end - 1)) || isPause(text.charAt(end - 1));
                        case CHINESE, ENGLISH, VIETNAMESE, PORTUGUESE -> true;
                    };
            if (phrase || end == text.length()) {
                ends.add(end);
            }
        }
        return ends;
    }

    private static NavigableSet<Integer> allEnds(String text, Language language) {
        var breaks = BreakIterator.getLineInstance(language.locale());
        breaks.setText(text);
        var ends = new TreeSet<Integer>();
        for (var end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            ends.add(end);
        }
        return ends;
    }

    /// After a pause, and where kana that end a phrase meet what begins the next; お and ご belong to what follows.
    private static boolean isPhraseEnd(String text, int end) {
        var before = text.charAt(end - 1);
        if (Character.isWhitespace(before) || isPause(before) || end == text.length()) {
            return true;
        }
        return isHiragana(before) && !isHiragana(text.charAt(end)) && "おご".indexOf(before) < 0;
    }

    private static boolean isHiragana(char character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HIRAGANA;
    }

    private static boolean isPause(char character) {
        return "。、・)」".indexOf(character) >= 0;
    }

    Set set(Measure measure, double size, double furiganaSize) {
        var set = pieces.stream()
                .map(piece -> set(piece, measure, size, furiganaSize))
                .toList();
        var width = set.stream().mapToDouble(SetPiece::width).sum();
        var last = set.getLast();
        var ink = last.furigana().isEmpty()
                ? width - last.width() + measure.width(last.text().stripTrailing(), size)
                : width;
        return new Set(set, width, ink);
    }

    private static SetPiece set(Passage.Piece piece, Measure measure, double size, double furiganaSize) {
        var width = measure.width(piece.text(), size);
        var furigana = measure.width(piece.furigana(), furiganaSize);
        return new SetPiece(piece.text(), width, piece.furigana(), furigana, Math.max(width, furigana));
    }
}
