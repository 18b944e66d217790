package madoguchi.virtual;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/// Writes tag, length, value.
final class Tlv {

    private Tlv() {}

    /// @param tag one or two bytes; the length takes one, two (`81 xx`) or three (`82 xxxx`)
    static byte[] of(int tag, byte[]... parts) {
        var value = join(parts);
        return join(header(tag, value.length), value);
    }

    static byte[] header(int tag, int length) {
        var header = new ByteArrayOutputStream();
        if (tag > 0xFF) {
            header.write(tag >> 8);
        }
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

    static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /// @param size of the file; greater than its content, or equal
    static byte[] filled(byte[] content, int size, int filler) {
        var file = Arrays.copyOf(content, size);
        Arrays.fill(file, content.length, size, (byte) filler);
        return file;
    }
}
