package madoguchi.form.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

/// Reads a finished document: how many pages, what they say and where, and whether anything in it acts by itself.
final class PageReader {

    private static final int PAGES_AT_MOST = 50;

    private PageReader() {}

    /// @param contentHashes SHA-256 over what each page draws, without the spaces at its end
    record Document(int pages, List<Piece> pieces, List<String> contentHashes, boolean active) {

        Document {
            pieces = List.copyOf(pieces);
            contentHashes = List.copyOf(contentHashes);
        }
    }

    static Document read(byte[] bytes) throws UnreadablePageException {
        try (var reader = new PdfReader(bytes)) {
            requirePlain(reader);
            var pieces = new ArrayList<Piece>();
            var hashes = new ArrayList<String>();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pieces.addAll(pieces(reader, page));
                hashes.add(hash(reader.getPageContent(page)));
            }
            return new Document(reader.getNumberOfPages(), pieces, hashes, ActiveParts.in(reader));
        } catch (IOException | RuntimeException e) {
            throw new UnreadablePageException("not readable", e);
        }
    }

    private static String hash(byte[] content) {
        int length = content.length;
        while (length > 0 && Character.isWhitespace(content[length - 1])) {
            length--;
        }
        return DataProof.sha256(Arrays.copyOf(content, length));
    }

    /// A file that had to be repaired, or that needs a key, is not what our own renderer made.
    private static void requirePlain(PdfReader reader) throws UnreadablePageException {
        if (reader.isRebuilt() || reader.isEncrypted() || reader.getNumberOfPages() > PAGES_AT_MOST) {
            throw new UnreadablePageException("damaged, locked or too long");
        }
    }

    private static List<Piece> pieces(PdfReader reader, int page) throws IOException, UnreadablePageException {
        PdfDictionary resources = reader.getPageN(page).getAsDict(PdfName.RESOURCES);
        if (resources == null) {
            throw new UnreadablePageException("page without resources");
        }
        return new ContentReader(page, resources).read(reader.getPageContent(page));
    }
}
