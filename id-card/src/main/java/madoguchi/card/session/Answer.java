package madoguchi.card.session;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// What the card answered. Closing it leaves no copy behind.
public final class Answer implements AutoCloseable {

    private final byte[] data;
    private final int statusWord;

    private Answer(byte[] data, int statusWord) {
        this.data = data;
        this.statusWord = statusWord;
    }

    /// @param answered data and status word, from the start of the buffer
    static Answer of(ByteBuffer answered, int length) {
        var data = new byte[length - 2];
        answered.get(0, data);
        return new Answer(data, answered.getShort(length - 2) & 0xFFFF);
    }

    static Answer of(byte[] data) {
        return new Answer(data, 0x9000);
    }

    static Answer of(int statusWord) {
        return new Answer(new byte[0], statusWord);
    }

    public int statusWord() {
        return statusWord;
    }

    public boolean succeeded() {
        return statusWord == 0x9000;
    }

    /// The card went where it was told to: 9000, or with a warning (6282, 6283: what is there is locked).
    public boolean selected() {
        return isSelection(statusWord);
    }

    static boolean isSelection(int statusWord) {
        return statusWord == 0x9000 || statusWord == 0x6282 || statusWord == 0x6283;
    }

    /// Data came: the whole of what was asked for (9000), or all there was (6282).
    public boolean hasData() {
        return statusWord == 0x9000 || statusWord == 0x6282;
    }

    /// Zeroed once this answer is closed.
    public byte[] data() {
        return data;
    }

    @Override
    public void close() {
        Arrays.fill(data, (byte) 0);
    }
}
