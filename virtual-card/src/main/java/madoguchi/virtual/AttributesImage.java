package madoguchi.virtual;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// EF 0002 as a card holds it: the entries, their offsets, and filler up to the file's physical size.
final class AttributesImage {

    private static final int BLOCK = 256;
    private static final int OFFSETS = 8;

    private AttributesImage() {}

    static byte[] of(Person attributes) {
        var content = content(attributes);
        return Tlv.filled(content, (content.length + BLOCK - 1) / BLOCK * BLOCK, 0xFF);
    }

    static byte[] content(Person attributes) {
        var entries = entries(attributes);
        var body = Tlv.join(entries);
        var length = 3 + OFFSETS + body.length;
        var offsets = ByteBuffer.allocate(OFFSETS);
        var position = Tlv.header(0xFF20, length).length + 3 + OFFSETS;
        for (var entry : entries) {
            offsets.putShort((short) position);
            position += entry.length;
        }
        return Tlv.of(0xFF20, Tlv.of(0xDF21, offsets.array()), body);
    }

    /// The part that the integrity record (EF 0003) is about.
    static byte[][] entries(Person attributes) {
        return new byte[][] {
            entry(0xDF22, attributes.name()),
            entry(0xDF23, attributes.address()),
            entry(0xDF24, attributes.birthDate()),
            entry(0xDF25, attributes.sex())
        };
    }

    private static byte[] entry(int tag, String text) {
        return Tlv.of(tag, text.getBytes(StandardCharsets.UTF_8));
    }
}
