package madoguchi.card.licence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import madoguchi.card.MalformedFileException;

/// Text of a driver's licence: JIS X 0208, two bytes a character, without escapes.
///
/// What the card cannot say as text is 〓 here, never nothing: a name that lacks a character looks like another name.
///
/// @param gaiji a character stands there that only the card can draw (`FFF1`–`FFF7`)
/// @param missing a character stands there that the card lacks (`FFFA`), or that JIS X 0208 lacks
record LicenceText(String text, boolean gaiji, boolean missing) {

    static final LicenceText NONE = new LicenceText("", false, false);

    private static final Charset JIS_X_0208 = Charset.forName("x-JIS0208");
    private static final char GETA = '〓';
    private static final int FIRST_GAIJI = 0xFFF1;
    private static final int LAST_GAIJI = 0xFFF7;
    private static final int MISSING = 0xFFFA;

    /// @throws MalformedFileException if the bytes are no row of two-byte characters
    static LicenceText decode(byte[] units) throws MalformedFileException {
        if (units.length % 2 != 0) {
            throw new MalformedFileException("half a character");
        }
        var text = new StringBuilder();
        var gaiji = false;
        var missing = false;
        for (var i = 0; i < units.length; i += 2) {
            var unit = (units[i] & 0xFF) << 8 | (units[i + 1] & 0xFF);
            var character = character(unit);
            gaiji |= isGaiji(unit);
            missing |= character == GETA && !isGaiji(unit);
            text.append(character);
        }
        return new LicenceText(text.toString(), gaiji, missing);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    private static boolean isGaiji(int unit) {
        return unit >= FIRST_GAIJI && unit <= LAST_GAIJI;
    }

    private static char character(int unit) throws MalformedFileException {
        if (isGaiji(unit) || unit == MISSING) {
            return GETA;
        }
        if (!isCell(unit >> 8) || !isCell(unit & 0xFF)) {
            throw new MalformedFileException("bytes that are no JIS X 0208");
        }
        try {
            // A decoder made here reports what it does not know; the usual one would put in U+FFFD.
            var bytes = ByteBuffer.allocate(2).putShort(0, (short) unit);
            return JIS_X_0208.newDecoder().decode(bytes).get();
        } catch (CharacterCodingException e) {
            return GETA;
        }
    }

    private static boolean isCell(int half) {
        return half >= 0x21 && half <= 0x7E;
    }

    @Override
    public String toString() {
        return "LicenceText[masked]";
    }
}
