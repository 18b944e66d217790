package madoguchi.form.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.fonts.cmaps.CMap;
import org.openpdf.text.pdf.fonts.cmaps.CMapParser;

/// Which letters the codes of one font stand for. A code that stands for none is not passed over: a letter that only
/// eyes can see must not reach the paper unread.
record Letters(CMap codes, int bytesPerCode) {

    private static final PdfName COMPOSITE = new PdfName("Type0");

    static Letters of(PdfDictionary font) throws UnreadablePageException {
        if (!(PdfReader.getPdfObject(font.get(PdfName.TOUNICODE)) instanceof PRStream mapping)) {
            throw new UnreadablePageException("a font that does not say its letters");
        }
        try {
            var codes = new CMapParser().parse(new ByteArrayInputStream(PdfReader.getStreamBytes(mapping)));
            return new Letters(codes, COMPOSITE.equals(font.get(PdfName.SUBTYPE)) ? 2 : 1);
        } catch (IOException e) {
            throw new UnreadablePageException("a font's letters are not readable", e);
        }
    }

    String read(PdfString string) throws UnreadablePageException {
        var bytes = string.getBytes();
        var text = new StringBuilder();
        for (int i = 0; i + bytesPerCode <= bytes.length; i += bytesPerCode) {
            var letter = codes.lookup(bytes, i, bytesPerCode);
            if (letter == null) {
                throw new UnreadablePageException("a code that stands for no letter");
            }
            text.append(letter);
        }
        return text.toString();
    }
}
