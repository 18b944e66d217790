package madoguchi.virtual.transcript;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// A transcript that was read.
public final class Transcript {

    /// What happens, in order.
    sealed interface Step {

        /// Where it stands, from 1.
        int line();

        record Exchange(int line, MaskedBytes command, MaskedBytes answer) implements Step {}

        record Reset(int line) implements Step {}

        record PowerOff(int line) implements Step {}
    }

    private record Line(int number, String text) {}

    private final MaskedBytes atr;
    private final List<Step> steps;

    private Transcript(MaskedBytes atr, List<Step> steps) {
        this.atr = atr;
        this.steps = List.copyOf(steps);
    }

    byte[] atr() {
        return atr.bytes();
    }

    List<Step> steps() {
        return steps;
    }

    /// Blank lines, blanks between bytes, and whatever follows a `#` mean nothing.
    ///
    /// @throws IllegalArgumentException if it is no transcript; the message names the line and quotes nothing
    public static Transcript parse(String text) {
        var lines = lines(text).iterator();
        require(lines.hasNext() && lines.next().text.equals(TranscriptWriter.TITLE), 1, "this is no transcript");
        require(lines.hasNext(), 2, "no card is inserted");
        var first = lines.next();
        require(first.text.startsWith("insert "), first.number, "a card has to be inserted first");
        var atr = bytes(first, "insert ".length());
        var steps = new ArrayList<Step>();
        while (lines.hasNext()) {
            steps.add(step(lines.next(), lines));
        }
        return new Transcript(atr, steps);
    }

    private static List<Line> lines(String text) {
        var lines = new ArrayList<Line>();
        var number = 0;
        for (var line : text.lines().toList()) {
            number++;
            var comment = line.indexOf('#');
            var says = (comment < 0 ? line : line.substring(0, comment)).strip();
            if (!says.isEmpty()) {
                lines.add(new Line(number, says));
            }
        }
        return lines;
    }

    private static Step step(Line line, Iterator<Line> rest) {
        if (line.text.equals("reset")) {
            return new Step.Reset(line.number);
        }
        if (line.text.equals("off")) {
            return new Step.PowerOff(line.number);
        }
        require(line.text.startsWith(">"), line.number, "a command, reset or off is wanted");
        require(rest.hasNext(), line.number, "the answer is missing");
        var second = rest.next();
        require(second.text.startsWith("<"), second.number, "an answer is wanted");
        var answer = bytes(second, 1);
        require(answer.length() >= 2, second.number, "an answer has two bytes at least");
        return new Step.Exchange(line.number, bytes(line, 1), answer);
    }

    private static MaskedBytes bytes(Line line, int from) {
        try {
            return MaskedBytes.parse(line.text.substring(from));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("line %d: bytes are wanted".formatted(line.number), e);
        }
    }

    private static void require(boolean condition, int line, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException("line %d: %s".formatted(line, otherwise));
        }
    }
}
