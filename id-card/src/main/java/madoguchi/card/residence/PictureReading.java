package madoguchi.card.residence;

import java.util.Optional;
import javax.smartcardio.CardException;
import madoguchi.card.Holder.Picture;
import madoguchi.card.MalformedFileException;
import madoguchi.card.session.RefusedException;

/// Reads pictures. One that cannot be had is left out: what is text is worth having without it, and the clerk sees the
/// card itself.
final class PictureReading {

    private final HiddenFiles hidden;

    PictureReading(HiddenFiles hidden) {
        this.hidden = hidden;
    }

    /// The picture of a file that holds nothing else.
    Optional<Picture> whole(PictureFile picture, int file) throws CardException, RefusedException {
        return unlessUnreadable(() -> {
            var beginning = hidden.beginning(name(picture), file);
            return picture.picture(hidden.until(picture.length(beginning), name(picture), beginning));
        });
    }

    /// The first of a file that holds others, which are not read: first its header, then exactly so much.
    Optional<Picture> first(PictureFile picture, int file) throws CardException, RefusedException {
        return unlessUnreadable(() -> {
            var header = hidden.beginning(name(picture), file, picture.header());
            var length = picture.length(header);
            if (length <= header.length) {
                return picture.picture(header);
            }
            var beginning = hidden.beginning(name(picture), file, length);
            return picture.picture(hidden.until(length, name(picture), beginning));
        });
    }

    private static String name(PictureFile picture) {
        return "picture " + picture;
    }

    private static Optional<Picture> unlessUnreadable(Attempt attempt) throws CardException, RefusedException {
        try {
            return attempt.read();
        } catch (MalformedFileException e) {
            return Optional.empty();
        } catch (RefusedException e) {
            if (e.isInterruption()) {
                throw e;
            }
            return Optional.empty();
        }
    }

    @FunctionalInterface
    private interface Attempt {

        Optional<Picture> read() throws CardException, RefusedException, MalformedFileException;
    }
}
