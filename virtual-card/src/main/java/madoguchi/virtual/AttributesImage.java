package madoguchi.virtual;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// EF 0002 as a card holds it: the entries, their offsets, and filler up to the file's physical size.
final class AttributesImage {

    private static final int BLOCK = 256;

    private AttributesImage() {}

    static byte[] of(Person attributes) {
        var content = content(attributes);
        var file = Arrays.copyOf(content, (content.length + BLOCK - 1) / BLOCK * BLOCK);
        Arrays.fill(file, content.length, file.length, (byte) 0xFF);
        return file;
    }

    static byte[] content(Person attributes) {
        var entries = List.of(
                entry(0xDF22, attributes.name()),
                entry(0xDF23, attributes.address()),
                entry(0xDF24, attributes.birthDate()),
                entry(0xDF25, attributes.sex()));
        var length = 3 + 8 + entries.stream().mapToInt(entry -> entry.length).sum();
        var file = ByteBuffer.allocate(header(0xFF20, length).length + length).put(header(0xFF20, length));
        file.put(header(0xDF21, 8));
        var position = file.position() + 8;
        for (var entry : entries) {
            file.putShort((short) position);
            position += entry.length;
        }
        entries.forEach(file::put);
        return file.array();
    }

    private static byte[] entry(int tag, String text) {
        var value = text.getBytes(StandardCharsets.UTF_8);
        var entry = new ByteArrayOutputStream();
        entry.writeBytes(header(tag, value.length));
        entry.writeBytes(value);
        return entry.toByteArray();
    }

    private static byte[] header(int tag, int length) {
        var header = new ByteArrayOutputStream();
        header.write(tag >> 8);
        header.write(tag);
        if (length > 0xFF) {
            header.write(0x82);
            header.write(length >> 8);
        } else if (length > 0x7F) {
            header.write(0x81);
        }
        header.write(length);
        return header.toByteArray();
    }
}
