package madoguchi.form.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// A picture on a card (TIFF in fax coding), as a browser shows it.
public final class CardPicture {

    /// A card at 600 dpi has 1,280,000. A few bytes can claim to be an image of any size.
    private static final long MOST_PIXELS = 4_000_000;

    private CardPicture() {}

    /// Empty where it is no picture that can be drawn: the card itself lies on the desk.
    ///
    /// @param base64 as the card has it
    public static Optional<byte[]> png(String base64) {
        try (var input = new MemoryCacheImageInputStream(
                new ByteArrayInputStream(Base64.getDecoder().decode(base64)))) {
            var readers = ImageIO.getImageReaders(input);
            return readers.hasNext() ? png(readers.next(), input) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // A broken picture makes the decoder throw any of them, and is no reason to stop.
            return Optional.empty();
        }
    }

    private static Optional<byte[]> png(ImageReader reader, MemoryCacheImageInputStream input) throws IOException {
        try {
            reader.setInput(input, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                return Optional.empty();
            }
            BufferedImage image = reader.read(0);
            return Optional.of(Png.of(image));
        } finally {
            reader.dispose();
        }
    }
}
