package madoguchi.virtual;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Text of a driver's licence: units of two bytes of JIS X 0208. A character that is not in it becomes a 外字, FFF1 and on,
/// whose picture lies in another file; U+FFFD stands for one that has no picture either (欠字, FFFA).
final class JisText {

    private static final Charset JIS_X_0208 = Charset.forName("x-JIS0208");
    private static final int MISSING = 0xFFFA;
    private static final int FIRST_PICTURE = 0xFFF1;
    /// One character as people count: with its variation selector.
    private static final Pattern CHARACTER = Pattern.compile(".[\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]?", Pattern.DOTALL);

    private final int firstPicture;
    private final int limit;
    private final List<String> pictures = new ArrayList<>();

    /// @param pictures how many there is room for
    /// @param before how many other files have
    JisText(int pictures, int before) {
        this.firstPicture = FIRST_PICTURE + before;
        this.limit = pictures;
    }

    byte[] bytes(String text) {
        var units = new ByteArrayOutputStream();
        CHARACTER.matcher(text).results().forEach(character -> units.writeBytes(unit(character.group())));
        return units.toByteArray();
    }

    /// The characters that became pictures, in the order of their numbers.
    List<String> pictures() {
        return List.copyOf(pictures);
    }

    private byte[] unit(String character) {
        if (character.equals("\uFFFD")) {
            return number(MISSING);
        }
        try {
            var unit = JIS_X_0208.newEncoder().encode(CharBuffer.wrap(character));
            return new byte[] {unit.get(0), unit.get(1)};
        } catch (CharacterCodingException e) {
            return number(picture(character));
        }
    }

    private int picture(String character) {
        if (!pictures.contains(character)) {
            if (pictures.size() == limit) {
                return MISSING;
            }
            pictures.add(character);
        }
        return firstPicture + pictures.indexOf(character);
    }

    private static byte[] number(int unit) {
        return ByteBuffer.allocate(2).putShort((short) unit).array();
    }
}
