package madoguchi.card.visits;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// All byte and character arrays of this process, dead ones included, as an hprof file has them. A `String` keeps its text
/// in a byte array.
final class HeapDump {

    private static final int HEAP_DUMP = 0x0C;
    private static final int HEAP_DUMP_SEGMENT = 0x1C;
    private static final int CHAR = 5;
    private static final int BYTE = 8;

    private final DataInputStream in;
    private final Consumer<byte[]> arrays;
    private long left;
    private int idSize;

    private HeapDump(DataInputStream in, Consumer<byte[]> arrays) {
        this.in = in;
        this.arrays = arrays;
    }

    /// @param arrays gets the bytes of each; of characters, every second is zero
    static void scan(Path directory, Consumer<byte[]> arrays) throws IOException {
        var file = directory.resolve("heap.hprof");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(file.toString(), false);
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
            new HeapDump(in, arrays).scan();
        } finally {
            Files.delete(file);
        }
    }

    private void scan() throws IOException {
        while (in.readByte() != 0) {
            // The name of the format, up to a zero.
        }
        idSize = in.readInt();
        in.readLong();
        for (var tag = in.read(); tag >= 0; tag = in.read()) {
            in.readInt();
            left = Integer.toUnsignedLong(in.readInt());
            if (tag == HEAP_DUMP || tag == HEAP_DUMP_SEGMENT) {
                while (left > 0) {
                    entry(u1());
                }
            } else {
                skip(left);
            }
        }
    }

    private void entry(int tag) throws IOException {
        switch (tag) {
            case 0xFF, 0x05, 0x07 -> skip(idSize);
            case 0x01 -> skip(2L * idSize);
            case 0x02, 0x03, 0x08 -> skip(idSize + 8L);
            case 0x04, 0x06 -> skip(idSize + 4L);
            case 0x20 -> type();
            case 0x21 -> {
                skip(2L * idSize + 4);
                skip(u4());
            }
            case 0x22 -> {
                skip(idSize + 4L);
                var length = u4();
                skip((length + 1) * idSize);
            }
            case 0x23 -> array();
            default -> throw new IOException("an entry that this scanner does not know: " + tag);
        }
    }

    private void type() throws IOException {
        skip(7L * idSize + 8);
        for (var constants = u2(); constants > 0; constants--) {
            skip(2);
            skip(size(u1()));
        }
        for (var statics = u2(); statics > 0; statics--) {
            skip(idSize);
            skip(size(u1()));
        }
        skip(u2() * (idSize + 1L));
    }

    private void array() throws IOException {
        skip(idSize + 4L);
        var length = u4();
        var type = u1();
        var bytes = length * size(type);
        if (type != BYTE && type != CHAR) {
            skip(bytes);
            return;
        }
        var content = new byte[Math.toIntExact(bytes)];
        in.readFully(content);
        left -= bytes;
        arrays.accept(content);
    }

    private int size(int type) throws IOException {
        return switch (type) {
            case 2 -> idSize;
            case 4, BYTE -> 1;
            case CHAR, 9 -> 2;
            case 6, 10 -> 4;
            case 7, 11 -> 8;
            default -> throw new IOException("a type that this scanner does not know: " + type);
        };
    }

    private int u1() throws IOException {
        left -= 1;
        return in.readUnsignedByte();
    }

    private int u2() throws IOException {
        left -= 2;
        return in.readUnsignedShort();
    }

    private long u4() throws IOException {
        left -= 4;
        return Integer.toUnsignedLong(in.readInt());
    }

    private void skip(long bytes) throws IOException {
        left -= bytes;
        for (var rest = bytes; rest > 0; ) {
            var skipped = in.skip(rest);
            if (skipped == 0) {
                throw new EOFException("the dump ends in the middle of an entry");
            }
            rest -= skipped;
        }
    }
}
