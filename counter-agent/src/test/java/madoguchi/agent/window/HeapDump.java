package madoguchi.agent.window;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Looks for digits in a heap dump of HotSpot, by the format of its header `hprof_b_spec.h`.
final class HeapDump {

    private static final int CHAR = 5;
    private static final int BYTE = 8;
    private static final int INT = 10;

    private HeapDump() {}

    /// Arrays of exactly these digits, written or as numbers: char[], byte[] (that of a String too), int[].
    static List<String> arraysLike(Path dump, int[] digits) throws IOException {
        var found = new ArrayList<String>();
        var bytes = map(dump);
        for (var type : List.of(CHAR, BYTE, INT)) {
            for (var base : List.of(0, (int) '0')) {
                var pattern = pattern(type, base, digits);
                for (var at = indexOf(bytes, pattern, 0); at >= 0; at = indexOf(bytes, pattern, at + 1)) {
                    found.add("type %d at %d, digits from %d".formatted(type, at, base));
                }
            }
        }
        return found;
    }

    /// The end of an array's head, and what is in it: count, type, elements.
    private static byte[] pattern(int type, int base, int[] digits) {
        var elements = ByteBuffer.allocate(5 + 4 * digits.length);
        elements.putInt(digits.length).put((byte) type);
        for (var digit : digits) {
            switch (type) {
                case CHAR -> elements.putChar((char) (base + digit));
                case BYTE -> elements.put((byte) (base + digit));
                case INT -> elements.putInt(base + digit);
                default -> throw new IllegalArgumentException();
            }
        }
        return Arrays.copyOf(elements.array(), elements.position());
    }

    /// Within anything: Latin-1, and UTF-16 in both byte orders.
    static boolean contains(Path dump, int[] digits) throws IOException {
        var text = new StringBuilder();
        Arrays.stream(digits).forEach(text::append);
        var bytes = map(dump);
        return List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE).stream()
                .anyMatch(charset -> indexOf(bytes, text.toString().getBytes(charset), 0) >= 0);
    }

    private static int indexOf(ByteBuffer in, byte[] pattern, int from) {
        for (var at = from; at <= in.capacity() - pattern.length; at++) {
            if (in.get(at) == pattern[0] && isAt(in, at, pattern)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isAt(ByteBuffer in, int at, byte[] pattern) {
        for (var i = 1; i < pattern.length; i++) {
            if (in.get(at + i) != pattern[i]) {
                return false;
            }
        }
        return true;
    }

    /// Not onto the heap that is being looked at.
    private static ByteBuffer map(Path dump) throws IOException {
        try (var file = FileChannel.open(dump)) {
            return file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
        }
    }
}
