package madoguchi.form.check;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/// Follows a page's drawing instructions and notes every text with its place.
///
/// Knows the instructions that pages of ours and of towns' papers use. One it does not know, and text that is there
/// without being seen, make the page unreadable.
final class ContentReader {

    /// Lines, shapes, colours, marks: drawn, but no text.
    private static final Set<String> SILENT = Set.of(
            "w", "J", "j", "M", "d", "ri", "i", "gs", "m", "l", "c", "v", "y", "h", "re", "S", "s", "f", "F", "f*",
            "B", "B*", "b", "b*", "n", "W", "W*", "CS", "cs", "SC", "SCN", "sc", "scn", "G", "g", "RG", "rg", "K",
            "k", "sh", "BMC", "BDC", "EMC", "MP", "DP", "Tc", "Tw", "Tz");

    private final int page;
    private final PdfDictionary resources;
    private final Map<PdfName, Letters> fonts = new HashMap<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<Place> saved = new ArrayDeque<>();
    private Place page2user = Place.ORIGIN;
    private Place line = Place.ORIGIN;
    private double leading;
    private @Nullable Letters letters;

    ContentReader(int page, PdfDictionary resources) {
        this.page = page;
        this.resources = resources;
    }

    List<Piece> read(byte[] content) throws IOException, UnreadablePageException {
        var parser = new PdfContentParser(new PRTokeniser(content));
        var instruction = new ArrayList<PdfObject>();
        while (!parser.parse(instruction).isEmpty()) {
            follow(instruction.getLast().toString(), instruction.subList(0, instruction.size() - 1));
        }
        return pieces;
    }

    private void follow(String operator, List<PdfObject> operands) throws UnreadablePageException {
        switch (operator) {
            case "q" -> saved.push(page2user);
            case "Q" -> page2user = saved.pop();
            case "cm" -> page2user = Place.of(numbers(operands)).within(page2user);
            case "BT" -> line = Place.ORIGIN;
            case "ET" -> {}
            case "Tf" -> letters = letters((PdfName) operands.getFirst());
            case "TL" -> leading = number(operands, 0);
            case "Tm" -> line = Place.of(numbers(operands));
            case "Td" -> line = Place.shift(number(operands, 0), number(operands, 1)).within(line);
            case "TD" -> {
                leading = -number(operands, 1);
                line = Place.shift(number(operands, 0), number(operands, 1)).within(line);
            }
            case "T*" -> line = Place.shift(0, -leading).within(line);
            case "Tj", "TJ" -> show(operands.getFirst());
            case "Tr", "Ts" -> requireOrdinary(operator, operands);
            default -> requireSilent(operator);
        }
    }

    private void show(PdfObject shown) throws UnreadablePageException {
        var text = new StringBuilder();
        if (shown instanceof PdfString string) {
            text.append(decoded(string));
        } else {
            for (var element : ((PdfArray) shown).getElements()) {
                if (element instanceof PdfString string) {
                    text.append(decoded(string));
                }
            }
        }
        var place = line.within(page2user);
        pieces.add(new Piece(page, place.x(), place.y(), text.toString()));
    }

    private String decoded(PdfString string) throws UnreadablePageException {
        if (letters == null) {
            throw new UnreadablePageException("text without a font");
        }
        return letters.read(string);
    }

    private Letters letters(PdfName name) throws UnreadablePageException {
        var known = fonts.get(name);
        if (known != null) {
            return known;
        }
        var dictionary = resources.getAsDict(PdfName.FONT);
        var font = dictionary == null ? null : dictionary.getAsDict(name);
        if (font == null) {
            throw new UnreadablePageException("an unknown font");
        }
        var read = Letters.of(font);
        fonts.put(name, read);
        return read;
    }

    /// Invisible text reads well and shows nothing; raised text stands elsewhere than it says.
    private static void requireOrdinary(String operator, List<PdfObject> operands) throws UnreadablePageException {
        if (number(operands, 0) != 0) {
            throw new UnreadablePageException("text that is not what it seems: " + operator);
        }
    }

    private static void requireSilent(String operator) throws UnreadablePageException {
        if (!SILENT.contains(operator)) {
            throw new UnreadablePageException("an unknown instruction");
        }
    }

    private static double[] numbers(List<PdfObject> operands) {
        return operands.stream().mapToDouble(operand -> ((PdfNumber) operand).doubleValue()).toArray();
    }

    private static double number(List<PdfObject> operands, int index) {
        return ((PdfNumber) operands.get(index)).doubleValue();
    }
}
