package madoguchi.form.pdf;

import java.util.List;
import java.util.Optional;
import madoguchi.form.template.Box;
import madoguchi.form.template.FormField;

/// Finds letters small enough for a box: one line from the largest size down to the smallest, then two lines, then
/// nothing. Text is never cut.
record TextFit(Typeface face, Box box, FormField.Size size) {

    static final double LEADING = 1.2;
    private static final double STEP = 0.5;

    record Lines(List<String> lines, double size) {}

    Optional<Lines> of(String text) {
        return largest(text, 1).or(() -> largest(text, 2));
    }

    private Optional<Lines> largest(String text, int most) {
        for (double points = size.largest(); points >= size.smallest(); points -= STEP) {
            var lines = most == 1 ? List.of(text) : halves(text, points);
            if (fits(lines, points)) {
                return Optional.of(new Lines(lines, points));
            }
        }
        return Optional.empty();
    }

    private boolean fits(List<String> lines, double points) {
        return lines.stream().allMatch(line -> face.width(line, points) <= Box.points(box.width()))
                && (lines.size() - 1) * points * LEADING + points <= Box.points(box.height());
    }

    /// As much on the first line as goes, but no number or word is torn apart.
    private List<String> halves(String text, double points) {
        int end = 0;
        double width = 0;
        while (end < text.length()) {
            var character = Character.toString(text.codePointAt(end));
            width += face.width(character, points);
            if (width > Box.points(box.width())) {
                break;
            }
            end += character.length();
        }
        var at = breakBefore(text, end);
        return List.of(text.substring(0, at).strip(), text.substring(at).strip());
    }

    private static int breakBefore(String text, int end) {
        int at = end;
        while (at > 0 && at < text.length() && joined(text.charAt(at - 1)) && joined(text.charAt(at))) {
            at--;
        }
        return at == 0 ? end : at;
    }

    private static boolean joined(char c) {
        return Character.isDigit(c) || (c < 0x80 && Character.isLetter(c));
    }
}
