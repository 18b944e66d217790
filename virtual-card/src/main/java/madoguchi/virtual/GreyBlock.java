package madoguchi.virtual;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// Stands where a card has somebody's photo.
final class GreyBlock {

    private GreyBlock() {}

    static byte[] jpeg2000() {
        try (var file = Objects.requireNonNull(GreyBlock.class.getResourceAsStream("grey.jp2"), "grey.jp2")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
