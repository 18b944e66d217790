package madoguchi.card.tlv;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import madoguchi.card.MalformedFileException;

/// The entries of a file, by tag. A length is `00`–`7F`, `81 xx` or `82 xx xx`; a tag of `FF` ends the file, and so does
/// `00` where nothing but `00` follows.
///
/// Every tag has one byte: the rule of BER would take `1F`, `3F` and `5F` of a driver's licence for the beginning of longer
/// ones.
public final class Entries {

    private static final byte END = (byte) 0xFF;
    private static final byte PADDING = 0;

    private final byte[] file;
    private final Map<Integer, Span> spans;

    private Entries(byte[] file, Map<Integer, Span> spans) {
        this.file = file;
        this.spans = spans;
    }

    /// @throws MalformedFileException if an entry reaches beyond the file, comes twice, or has a length of another form
    public static Entries of(byte[] file) throws MalformedFileException {
        var spans = new HashMap<Integer, Span>();
        for (var position = 0; position < file.length && !isEnd(file, position); ) {
            var span = Span.at(file, position + 1);
            if (spans.put(file[position] & 0xFF, span) != null) {
                throw new MalformedFileException("the same entry twice");
            }
            position = span.end();
        }
        return new Entries(file, spans);
    }

    /// A copy; empty where the entry is empty or missing. The cards make no difference between the two.
    public byte[] value(int tag) {
        var span = spans.getOrDefault(tag, Span.NOTHING);
        return Arrays.copyOfRange(file, span.start(), span.end());
    }

    public boolean has(int tag) {
        return spans.containsKey(tag);
    }

    private static boolean isEnd(byte[] file, int position) throws MalformedFileException {
        if (file[position] != PADDING) {
            return file[position] == END;
        }
        for (var i = position; i < file.length; i++) {
            if (file[i] != PADDING) {
                throw new MalformedFileException("entries after the end");
            }
        }
        return true;
    }

    /// Where a value lies.
    ///
    /// @param end exclusive
    public record Span(int start, int end) {

        private static final Span NOTHING = new Span(0, 0);

        /// @param at where the length begins
        /// @throws MalformedFileException if the value, or already its length, reaches beyond the bytes
        public static Span at(byte[] bytes, int at) throws MalformedFileException {
            var span = declaredAt(bytes, at);
            if (span.end > bytes.length) {
                throw new MalformedFileException("an entry is longer than its file");
            }
            return span;
        }

        /// As [#at], for a file of which only the beginning has been read: the value may lie beyond it.
        public static Span declaredAt(byte[] bytes, int at) throws MalformedFileException {
            var first = at < bytes.length ? bytes[at] & 0xFF : 0x80;
            var width = first <= 0x7F ? 0 : first - 0x80;
            var known = first <= 0x7F || width == 1 || width == 2;
            if (!known || at + width >= bytes.length) {
                throw new MalformedFileException("no length, or one that this card does not use");
            }
            var start = at + 1 + width;
            return new Span(start, start + (width == 0 ? first : number(bytes, at + 1, width)));
        }

        private static int number(byte[] bytes, int at, int width) {
            return width == 1 ? bytes[at] & 0xFF : (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
        }
    }
}
