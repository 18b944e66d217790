package madoguchi.card;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// What the card answered. Closing it leaves no copy behind.
final class Answer implements AutoCloseable {

    private final byte[] data;
    private final int statusWord;

    private Answer(byte[] data, int statusWord) {
        this.data = data;
        this.statusWord = statusWord;
    }

    /// Takes what it needs from the buffer and wipes it.
    static Answer take(byte[] buffer, int length) {
        var statusWord = ByteBuffer.wrap(buffer).getShort(length - 2) & 0xFFFF;
        var answer = new Answer(Arrays.copyOf(buffer, length - 2), statusWord);
        Arrays.fill(buffer, (byte) 0);
        return answer;
    }

    int statusWord() {
        return statusWord;
    }

    /// Data came: the whole of what was asked for (9000), or all there was (6282).
    boolean hasData() {
        return statusWord == 0x9000 || statusWord == 0x6282;
    }

    byte[] data() {
        return data;
    }

    @Override
    public void close() {
        Arrays.fill(data, (byte) 0);
    }
}
