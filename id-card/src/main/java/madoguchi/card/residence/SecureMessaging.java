package madoguchi.card.residence;

import java.nio.ByteBuffer;
import java.util.Arrays;
import madoguchi.card.MalformedFileException;
import madoguchi.card.tlv.Entries.Span;

/// What is hidden from listeners once the card is opened. These cards hide, and do not authenticate: an answer that was
/// tampered with on its way may decrypt to anything, so whoever parses it believes nothing.
///
/// ```
/// 86 L 01 cipher      the clear text ends in 80 00 … 00
/// ```
final class SecureMessaging implements AutoCloseable {

    private static final byte CRYPTOGRAM = (byte) 0x86;
    private static final byte PADDED = 1;
    private static final byte END = (byte) 0x80;

    private final Suite suite;
    private final byte[] key;

    SecureMessaging(Suite suite, byte[] key) {
        this.suite = suite;
        this.key = key;
    }

    /// The data of VERIFY: the card's number once more, so that the card knows us to know it.
    byte[] verification(CardNumber number) {
        var encrypted = number.encrypted(suite, key);
        return ByteBuffer.allocate(3 + encrypted.length)
                .put(CRYPTOGRAM)
                .put((byte) (1 + encrypted.length))
                .put(PADDED)
                .put(encrypted)
                .array();
    }

    /// The data of READ BINARY: how much is wanted.
    ///
    /// @param length 0 for all of the file
    static byte[] wanted(int length) {
        return new byte[] {(byte) 0x96, 2, (byte) (length >> 8), (byte) length};
    }

    /// How long an answer with so much in it can be.
    int longest(int length) {
        return 5 + (length / suite.block() + 1) * suite.block();
    }

    byte[] clear(byte[] answer) throws MalformedFileException {
        var blocks = cryptogram(answer);
        suite.decrypt(key, blocks);
        try {
            return Arrays.copyOf(blocks, end(blocks));
        } finally {
            Arrays.fill(blocks, (byte) 0);
        }
    }

    private byte[] cryptogram(byte[] answer) throws MalformedFileException {
        if (answer.length == 0 || answer[0] != CRYPTOGRAM) {
            throw new MalformedFileException("an answer in clear where a hidden one was asked for");
        }
        var span = Span.at(answer, 1);
        var length = span.end() - span.start() - 1;
        if (length <= 0 || length % suite.block() != 0 || answer[span.start()] != PADDED || span.end() != answer.length) {
            throw new MalformedFileException("an answer that is not whole blocks");
        }
        return Arrays.copyOfRange(answer, span.start() + 1, span.end());
    }

    private static int end(byte[] clear) throws MalformedFileException {
        var end = clear.length - 1;
        while (end >= 0 && clear[end] == 0) {
            end--;
        }
        if (end < 0 || clear[end] != END) {
            throw new MalformedFileException("an answer without an end");
        }
        return end;
    }

    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
    }
}
