package madoguchi.card.residence;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import madoguchi.card.Holder.Picture;
import madoguchi.card.MalformedFileException;
import madoguchi.card.tlv.Entries.Span;

/// The files that hold pictures: TIFF, one bit a dot. One picture is read of each, the first.
///
/// In the second generation the picture of the name and the holder's photograph lie in one file, the name first. So the
/// length of the first entry is asked first and nothing behind it: the photograph is none of a counter's business.
enum PictureFile {
    /// DF1, 7,000 bytes at most: the face of the card, without the photograph.
    CARD_FRONT(Picture.Subject.CARD_FRONT, 0xD0, 7000),
    NAME(Picture.Subject.NAME, 0xD0, 2500),
    ADDRESS(Picture.Subject.ADDRESS, 0xDFD1, 2500);

    private static final String TIFF = "image/tiff";

    private final Picture.Subject subject;
    private final int tag;
    private final int longest;

    PictureFile(Picture.Subject subject, int tag, int longest) {
        this.subject = subject;
        this.tag = tag;
        this.longest = longest;
    }

    /// So much of the file tells how long the picture is.
    int header() {
        return tagWidth() + 3;
    }

    /// No more than this is ever asked of a file with a picture in it.
    int longest() {
        return header() + longest;
    }

    /// How many bytes of the file hold the picture, by its first few.
    int length(byte[] beginning) throws MalformedFileException {
        return span(beginning).end();
    }

    /// @return empty where the card has none
    Optional<Picture> picture(byte[] file) throws MalformedFileException {
        var span = span(file);
        if (span.end() > file.length) {
            throw new MalformedFileException("a picture that is cut off");
        }
        var bytes = Arrays.copyOfRange(file, span.start(), span.end());
        if (bytes.length == 0) {
            return Optional.empty();
        }
        if (!isTiff(bytes)) {
            throw new MalformedFileException("a picture of another kind");
        }
        return Optional.of(new Picture(subject, TIFF, Base64.getEncoder().encodeToString(bytes)));
    }

    private Span span(byte[] file) throws MalformedFileException {
        if (!startsWithTag(file)) {
            throw new MalformedFileException("not the file of this picture");
        }
        var span = Span.declaredAt(file, tagWidth());
        if (span.end() - span.start() > longest) {
            throw new MalformedFileException("a picture larger than can be");
        }
        return span;
    }

    private int tagWidth() {
        return tag > 0xFF ? 2 : 1;
    }

    private boolean startsWithTag(byte[] file) {
        var width = tagWidth();
        return file.length >= width
                && tag == (width == 1 ? file[0] & 0xFF : (file[0] & 0xFF) << 8 | (file[1] & 0xFF));
    }

    private static boolean isTiff(byte[] bytes) {
        return bytes.length >= 4
                && ((bytes[0] == 'I' && bytes[1] == 'I' && bytes[2] == 42 && bytes[3] == 0)
                        || (bytes[0] == 'M' && bytes[1] == 'M' && bytes[2] == 0 && bytes[3] == 42));
    }
}
