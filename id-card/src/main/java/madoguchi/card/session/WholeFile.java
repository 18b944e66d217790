package madoguchi.card.session;

import java.util.Arrays;
import javax.smartcardio.CardException;

/// A file from its beginning to its end: in one command of extended length, or in pieces where the reader lets none
/// through.
///
/// @param name for the log
/// @param file its short id, in the application that is selected
/// @param size so many bytes are asked for; the file may be shorter
public record WholeFile(String name, int file, int size) {

    private static final int PIECE = 256;
    private static final int OK = 0x9000;
    private static final int BEYOND_END = 0x6B00;

    /// @return a copy; whoever takes it wipes it
    public byte[] read(GuardedCard card) throws CardException, RefusedException {
        var content = new byte[size];
        try (var answer = card.send(
                CardCommand.readExtended(name, file, size), CardCommand.read(name, file, Math.min(PIECE, size)))) {
            if (!answer.hasData()) {
                throw new RefusedException(answer.statusWord());
            }
            var length = keep(answer, content, 0);
            return shortened(content, answer.statusWord() == OK ? readOn(card, content, length) : length);
        }
    }

    private int readOn(GuardedCard card, byte[] content, int from) throws CardException, RefusedException {
        var at = from;
        while (at > 0 && at < size) {
            try (var answer = card.send(CardCommand.readOn(name, at, Math.min(PIECE, size - at)))) {
                if (!answer.hasData() && answer.statusWord() != BEYOND_END) {
                    throw new RefusedException(answer.statusWord());
                }
                var length = answer.hasData() ? keep(answer, content, at) : 0;
                at += length;
                if (length == 0 || answer.statusWord() != OK) {
                    break;
                }
            }
        }
        return at;
    }

    /// A reader may hand on more than was asked for.
    private static int keep(Answer answer, byte[] content, int at) {
        var length = Math.min(answer.data().length, content.length - at);
        System.arraycopy(answer.data(), 0, content, at, length);
        return length;
    }

    private static byte[] shortened(byte[] content, int length) {
        if (length == content.length) {
            return content;
        }
        var file = Arrays.copyOf(content, length);
        Arrays.fill(content, (byte) 0);
        return file;
    }
}
