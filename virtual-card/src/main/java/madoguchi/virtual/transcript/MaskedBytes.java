package madoguchi.virtual.transcript;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// Bytes some of which are not told. Written in hexadecimal; `**` is a byte that is not told, `**{80}` is eighty of them.
final class MaskedBytes {

    private static final int UNTOLD = -1;
    /// More of them in a row are counted.
    private static final int WRITTEN_OUT = 8;
    private static final Pattern PART = Pattern.compile("\\*\\*(?:\\{(\\d{1,5})})?|[0-9A-Fa-f]{2}");

    private final int[] values;

    private MaskedBytes(int[] values) {
        this.values = values;
    }

    /// @param from the first byte that is not told
    /// @param to the first that is told again
    static MaskedBytes of(byte[] bytes, int from, int to) {
        var values = new int[bytes.length];
        for (var i = 0; i < bytes.length; i++) {
            values[i] = i >= from && i < to ? UNTOLD : bytes[i] & 0xFF;
        }
        return new MaskedBytes(values);
    }

    /// @throws IllegalArgumentException if it is something else
    static MaskedBytes parse(String text) {
        var compact = text.replaceAll("\\s", "");
        var parts = PART.matcher(compact);
        var values = new int[0];
        var end = 0;
        while (parts.find() && parts.start() == end) {
            end = parts.end();
            var untold = parts.group().startsWith("*");
            var count = parts.group(1) == null ? 1 : Integer.parseInt(parts.group(1));
            var before = values.length;
            values = Arrays.copyOf(values, before + count);
            Arrays.fill(values, before, values.length, untold ? UNTOLD : Integer.parseInt(parts.group(), 16));
        }
        if (end < compact.length()) {
            throw new IllegalArgumentException("not hexadecimal");
        }
        return new MaskedBytes(values);
    }

    int length() {
        return values.length;
    }

    /// What is not told matches anything.
    boolean matches(byte[] bytes) {
        var same = bytes.length == values.length;
        for (var i = 0; same && i < values.length; i++) {
            same = values[i] == UNTOLD || values[i] == (bytes[i] & 0xFF);
        }
        return same;
    }

    /// With noughts for what is not told.
    byte[] bytes() {
        var bytes = new byte[values.length];
        for (var i = 0; i < values.length; i++) {
            bytes[i] = (byte) Math.max(0, values[i]);
        }
        return bytes;
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        for (var i = 0; i < values.length; ) {
            var run = untoldFrom(i);
            if (run > WRITTEN_OUT) {
                text.append("**{").append(run).append('}');
            } else if (run > 0) {
                text.append("**".repeat(run));
            } else {
                text.append(String.format(Locale.ROOT, "%02X", values[i]));
            }
            i += Math.max(1, run);
        }
        return text.toString();
    }

    private int untoldFrom(int start) {
        var end = start;
        while (end < values.length && values[end] == UNTOLD) {
            end++;
        }
        return end - start;
    }
}
