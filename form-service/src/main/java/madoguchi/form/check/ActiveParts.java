package madoguchi.form.check;

import java.util.Set;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/// Looks through every object of a document for parts that act by themselves, or carry what no page shows.
final class ActiveParts {

    private static final Set<String> NAMES = Set.of(
            "/JavaScript", "/JS", "/OpenAction", "/AA", "/Launch", "/EmbeddedFile", "/EmbeddedFiles", "/Annots",
            "/AcroForm", "/XFA", "/RichMedia", "/SubmitForm", "/ImportData", "/GoToR", "/URI");

    private ActiveParts() {}

    static boolean in(PdfReader reader) {
        for (int number = 0; number < reader.getXrefSize(); number++) {
            if (contains(reader.getPdfObject(number))) {
                return true;
            }
        }
        return contains(reader.getTrailer());
    }

    private static boolean contains(PdfObject object) {
        return switch (object) {
            case null -> false;
            case PdfName name -> NAMES.contains(name.toString());
            case PdfDictionary dictionary -> dictionary.getKeys().stream().anyMatch(key ->
                    NAMES.contains(key.toString()) || contains(dictionary.get(key)));
            case PdfArray array -> array.getElements().stream().anyMatch(ActiveParts::contains);
            default -> false;
        };
    }
}
