package madoguchi.virtual;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// Lines of text as residence cards hold them: black and white, a TIFF compressed with MMR (CCITT T.6).
///
/// Needs a font with Japanese characters on the machine; without one the picture shows empty boxes.
final class TextPicture {

    private TextPicture() {}

    static byte[] tiff(int width, int height, List<String> lines) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLACK);
        var pitch = height / lines.size();
        for (var i = 0; i < lines.size(); i++) {
            var font = new Font(Font.SANS_SERIF, Font.PLAIN, Math.min(32, pitch * 2 / 3));
            var wanted = font.getStringBounds(lines.get(i), graphics.getFontRenderContext()).getWidth();
            graphics.setFont(wanted < width - 16 ? font : font.deriveFont((float) (font.getSize() * (width - 16) / wanted)));
            graphics.drawString(lines.get(i), 8, pitch * i + pitch * 2 / 3);
        }
        graphics.dispose();
        return tiff(image);
    }

    private static byte[] tiff(BufferedImage image) {
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionType("CCITT T.6");
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
