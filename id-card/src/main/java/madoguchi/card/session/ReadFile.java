package madoguchi.card.session;

import java.util.Arrays;
import java.util.Set;
import javax.smartcardio.CardException;
import madoguchi.card.MalformedFileException;

/// Reads a file that says in its first bytes how long it is, in pieces of 256 bytes: nearly always one piece, and every
/// reader lets that through.
public final class ReadFile {

    private static final Set<Integer> NAME_REFUSED = Set.of(0x6A82, 0x6A86, 0x6981, 0x6986, 0x6B00);
    private static final int PIECE = 256;

    private final GuardedCard card;

    public ReadFile(GuardedCard card) {
        this.card = card;
    }

    /// How many bytes of a file matter, by its first few.
    @FunctionalInterface
    public interface Length {

        int of(byte[] beginning) throws MalformedFileException;
    }

    /// @return all of what matters and 9000, or what the card answered instead
    /// @throws MalformedFileException if it does not say how long it is, or ends early
    public Answer whole(String name, int file, Length length) throws CardException, MalformedFileException {
        try (var first = beginning(name, file)) {
            return first.hasData() ? continued(name, first.data(), length) : Answer.of(first.statusWord());
        }
    }

    /// By its short id, which is a command less; selected first where the card does not take that.
    private Answer beginning(String name, int file) throws CardException {
        var answer = card.send(CardCommand.read(name, file, PIECE));
        if (NAME_REFUSED.contains(answer.statusWord())
                && card.statusWord(CardCommand.selectFile(name, file)) == 0x9000) {
            return card.send(CardCommand.readOn(name, 0, PIECE));
        }
        return answer;
    }

    private Answer continued(String name, byte[] beginning, Length length)
            throws CardException, MalformedFileException {
        var file = Answer.of(Arrays.copyOf(beginning, length.of(beginning)));
        var whole = file.data();
        for (var read = beginning.length; read < whole.length; ) {
            try (var answer = card.send(CardCommand.readOn(name, read, Math.min(PIECE, whole.length - read)))) {
                if (!answer.hasData()) {
                    file.close();
                    return Answer.of(answer.statusWord());
                }
                read += keep(answer.data(), whole, read);
            }
        }
        return file;
    }

    private static int keep(byte[] data, byte[] file, int at) throws MalformedFileException {
        if (data.length == 0 || data.length > file.length - at) {
            throw new MalformedFileException("the file ends early");
        }
        System.arraycopy(data, 0, file, at, data.length);
        return data.length;
    }
}
