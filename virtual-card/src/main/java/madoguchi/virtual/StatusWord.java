package madoguchi.virtual;

import java.nio.ByteBuffer;

/// The end of every answer.
final class StatusWord {

    static final int OK = 0x9000;
    static final int END_OF_FILE = 0x6282;
    static final int NOT_AUTHENTIC = 0x6300;
    static final int TRIES_LEFT = 0x63C0;
    static final int PAD_TIMED_OUT = 0x6400;
    static final int PAD_CANCELLED = 0x6401;
    static final int WRONG_LENGTH = 0x6700;
    static final int SECURE_MESSAGING_UNSUPPORTED = 0x6882;
    static final int WRONG_FILE_TYPE = 0x6981;
    static final int NOT_ALLOWED = 0x6982;
    static final int BLOCKED = 0x6984;
    static final int NOT_NOW = 0x6985;
    static final int NO_CURRENT_FILE = 0x6986;
    static final int BAD_SECURE_MESSAGE = 0x6988;
    static final int NOT_FOUND = 0x6A82;
    static final int WRONG_PARAMETERS = 0x6A86;
    static final int UNKNOWN_REFERENCE = 0x6A88;
    static final int BEYOND_END = 0x6B00;
    static final int BAD_PIN_STRUCTURE = 0x6B80;
    static final int UNKNOWN_INSTRUCTION = 0x6D00;
    static final int UNKNOWN_CLASS = 0x6E00;
    static final int NO_DIAGNOSIS = 0x6F00;

    private StatusWord() {}

    static byte[] answer(int statusWord) {
        return answer(new byte[0], 0, 0, statusWord);
    }

    static byte[] answer(byte[] source, int from, int length, int statusWord) {
        return ByteBuffer.allocate(length + 2)
                .put(source, from, length)
                .putShort((short) statusWord)
                .array();
    }

    static int of(byte[] answer) {
        return ByteBuffer.wrap(answer).getShort(answer.length - 2) & 0xFFFF;
    }
}
